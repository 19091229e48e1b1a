import type { PlainDate } from '../time/PlainDate.ts';

/** The roles that are given to people. That of an employee and that of a manager follow from assignments. */
export const GRANTED_ROLES = ['ADMINISTRATOR', 'AUDITOR', 'HR_PARTNER'] as const;

/** A role that is given to a person. */
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** A role that a person has from a day on. */
export interface RoleGrant {
  readonly role: GrantedRole;
  /** The unit of an HR partner, with the teams in it; null for the other roles. */
  readonly teamId: string | null;
  readonly startsOn: PlainDate;
  /** The first day without it; null while no end is known. */
  readonly endsBefore: PlainDate | null;
}
