import type { GrantedRole, RoleGrant } from '@meritkit/core';
import { toPlainDate } from '../time/plainDate.ts';

/** What of a granted role is needed to decide. */
export const GRANT_SELECT = { role: true, teamId: true, startsOn: true, endsBefore: true } as const;

/** A row of a granted role as the policy takes it. */
export const grantOf = (row: {
  readonly role: GrantedRole;
  readonly teamId: string | null;
  readonly startsOn: Date;
  readonly endsBefore: Date | null;
}): RoleGrant => ({
  role: row.role,
  teamId: row.teamId,
  startsOn: toPlainDate(row.startsOn),
  endsBefore: row.endsBefore === null ? null : toPlainDate(row.endsBefore),
});
