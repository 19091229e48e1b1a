import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, id, name, optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { toColumn } from '../../time/plainDate.ts';

/** Full time, in basis points. */
const FULL_TIME = 10_000;

const assignment = z.object({
  personId: id('Person'),
  teamId: id('Team'),
  managerId: optional(id('Person')),
  title: optional(name),
  fte: z.number().int().min(1).max(FULL_TIME).nullish(),
  startsOn: date,
  endsBefore: optional(date),
  ...origin,
});

/** Gives people places in teams over dates. Answers the assignments' ids in the order given. */
export const assignmentCreate = defineCommand({
  name: 'assignmentCreate',
  input: z.array(assignment),
  rules: (assignments) => [
    ...originRules(assignments),
    ...assignments.flatMap(({ personId, managerId, startsOn, endsBefore }, index) => [
      ...(endsBefore != null && endsBefore <= startsOn
        ? [
            {
              path: [index, 'endsBefore'],
              code: 'EMPTY_SPAN',
              message: 'The assignment ends before it starts.',
            },
          ]
        : []),
      ...(managerId != null && managerId === personId
        ? [
            {
              path: [index, 'managerId'],
              code: 'OWN_MANAGER',
              message: 'A person cannot be their own manager.',
            },
          ]
        : []),
    ]),
  ],
  references: (assignments) =>
    assignments.flatMap(({ personId, teamId, managerId }, index) => [
      { type: 'Person', id: personId, path: [index, 'personId'] },
      { type: 'Team', id: teamId, path: [index, 'teamId'] },
      { type: 'Person', id: managerId, path: [index, 'managerId'] },
    ]),
  async execute(assignments, { tx, newId, record }) {
    const rows = assignments.map(({ fte, startsOn, endsBefore, ...rest }) => ({
      id: newId(),
      ...rest,
      fte: fte ?? FULL_TIME,
      startsOn: toColumn(startsOn),
      endsBefore: endsBefore === null ? null : toColumn(endsBefore),
    }));
    await tx.assignment.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'assignment.created', entityType: 'Assignment', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
