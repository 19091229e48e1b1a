import { GRANTED_ROLES } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, id, optional } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { dateIn } from '../../time/dateIn.ts';
import { toColumn } from '../../time/plainDate.ts';
import { forbidden } from '../authorise.ts';

/** Gives a person a role over dates. Nobody gives one to themselves. */
export const roleGrant = defineCommand({
  name: 'roleGrant',
  input: z.object({
    personId: id('Person'),
    role: z.enum(GRANTED_ROLES),
    teamId: optional(id('Team')),
    startsOn: optional(date),
    endsBefore: optional(date),
  }),
  rules: ({ role, teamId }) =>
    (role === 'HR_PARTNER') === (teamId != null)
      ? []
      : [
          {
            path: ['teamId'],
            code: role === 'HR_PARTNER' ? 'REQUIRED' : 'NOT_ALLOWED',
            message: 'An HR partner has a unit; the other roles have none.',
          },
        ],
  references: ({ personId, teamId }) => [
    { type: 'Person', id: personId, path: ['personId'] },
    { type: 'Team', id: teamId, path: ['teamId'] },
  ],
  async execute({ personId, role, teamId, startsOn, endsBefore }, { tx, actor, now, newId, record }) {
    if (actor.kind === 'person' && actor.personId === personId) throw forbidden();
    const { timeZone } = await tx.organisation.findFirstOrThrow({ select: { timeZone: true } });
    const first = startsOn ?? dateIn(now, timeZone);
    if (endsBefore !== null && endsBefore <= first)
      refuseAll([{ path: ['endsBefore'], code: 'EMPTY_SPAN', message: 'The role ends before it starts.' }]);
    const id = newId();
    await tx.roleGrant.create({
      data: {
        id,
        personId,
        role,
        teamId,
        startsOn: toColumn(first),
        endsBefore: endsBefore === null ? null : toColumn(endsBefore),
      },
    });
    record({ type: 'roleGrant.created', entityType: 'RoleGrant', entityId: id, revision: 1 });
    return id;
  },
});
