import type { GrantedRole, RoleGrant } from '@meritkit/core';
import type { Actor } from '../command/Actor.ts';
import type { Context } from '../graphql/Context.ts';
import { dateIn } from '../time/dateIn.ts';
import { toColumn } from '../time/plainDate.ts';

const isOn = ({ startsOn, endsBefore }: RoleGrant, day: string): boolean =>
  startsOn <= day && (endsBefore === null || day < endsBefore);

/** The roles that somebody has today; those of a manager follow from assignments. */
export async function rolesOf(
  actor: Actor,
  _args: object,
  { database, now, organisation }: Context,
): Promise<('EMPLOYEE' | 'MANAGER' | GrantedRole)[]> {
  if (actor.kind !== 'person') return [];
  const today = dateIn(now, (await organisation()).timeZone);
  const day = toColumn(today);
  const led = await database.prisma.assignment.findFirst({
    where: {
      managerId: actor.personId,
      startsOn: { lte: day },
      OR: [{ endsBefore: null }, { endsBefore: { gt: day } }],
    },
    select: { id: true },
  });
  const granted = actor.grants.filter((grant) => isOn(grant, today)).map(({ role }) => role);
  return ['EMPLOYEE', ...(led === null ? [] : (['MANAGER'] as const)), ...new Set(granted)];
}
