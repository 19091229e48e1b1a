import type { RowClass } from './viewerReach.ts';

/** The types of which each row is decided, wherever it is reached from, with their classes. Their column `personId` names whom a row is about. */
export const ROW_RULES: Readonly<Record<string, RowClass>> = {
  Absence: 'PERSONAL',
  Assignment: 'PERSONAL',
  Grade: 'CONFIDENTIAL',
};

/** Types that only the lists that decide by themselves answer, and no `node`. */
export const NEVER_BY_ID: ReadonlySet<string> = new Set(['AccessToken', 'RoleGrant', 'ServiceAccount']);
