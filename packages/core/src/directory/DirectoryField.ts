/** What a directory can state of a person. */
export const DIRECTORY_FIELDS = [
  'externalId',
  'displayName',
  'email',
  'teamKey',
  'team',
  'manager',
  'managerKey',
  'managerEmail',
  'managerName',
  'title',
  'level',
  'levelName',
  'fte',
  'hiredOn',
  'leftOn',
  'employeeKind',
] as const;

/**
 * What a directory can state of a person: `externalId` (the id there), `displayName`, `email`, `teamKey` and `team` (the
 * team's id and name), `manager` (an id, an e-mail or a name), `managerKey`, `managerEmail`, `managerName`, `title`, `level`
 * and `levelName` (the code of the job's level and its text), `fte` (basis points), `hiredOn`, `leftOn` (the last day),
 * `employeeKind`.
 */
export type DirectoryField = (typeof DIRECTORY_FIELDS)[number];

/** A person as a directory states it: texts, with dates as `2026-10-05`. What is null is not stated. */
export type DirectoryRecord = Readonly<Partial<Record<Exclude<DirectoryField, 'fte'>, string | null>>> & {
  /** Basis points: 10,000 is full time. */
  readonly fte?: number | null;
};
