import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, optional, origin, statementText } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { openSubjects, type Subject } from '../openSubjects.ts';

const statement = z.object({
  objectiveId: optional(id('Objective')),
  keyResultId: optional(id('KeyResult')),
  text: statementText,
  authorId: optional(id('Person')),
  ...origin,
});

/** Writes down results as their authors state them, each about one objective or key result. Answers their ids in the order given. */
export const statementCreate = defineCommand({
  name: 'statementCreate',
  input: z.array(statement),
  rules: (statements) => [
    ...originRules(statements),
    ...statements.flatMap(({ objectiveId, keyResultId }, index) =>
      (objectiveId == null) !== (keyResultId == null)
        ? []
        : [
            {
              path: [index, 'objectiveId'],
              code: 'ONE_SUBJECT',
              message: 'Name either the objective or the key result that the statement is about.',
            },
          ],
    ),
  ],
  references: (statements) =>
    statements.flatMap(({ objectiveId, keyResultId, authorId }, index) => [
      { type: 'Objective', id: objectiveId, path: [index, 'objectiveId'] },
      { type: 'KeyResult', id: keyResultId, path: [index, 'keyResultId'] },
      { type: 'Person', id: authorId, path: [index, 'authorId'] },
    ]),
  async execute(statements, { tx, newId, record }) {
    await openSubjects(tx, statements);
    const last = await tx.statement.groupBy({
      by: ['objectiveId', 'keyResultId'],
      where: {
        OR: [
          { objectiveId: { in: statements.flatMap(({ objectiveId }) => objectiveId ?? []) } },
          { keyResultId: { in: statements.flatMap(({ keyResultId }) => keyResultId ?? []) } },
        ],
      },
      _max: { ordinal: true },
    });
    const subjectOf = ({ objectiveId, keyResultId }: Subject) => objectiveId ?? keyResultId ?? '';
    const ordinals = new Map(last.map((group) => [subjectOf(group), group._max.ordinal ?? 0]));
    const rows = statements.map((statement) => {
      const subject = subjectOf(statement);
      const ordinal = (ordinals.get(subject) ?? 0) + 1;
      ordinals.set(subject, ordinal);
      return { id: newId(), ordinal, ...statement };
    });
    await tx.statement.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'statement.created', entityType: 'Statement', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
