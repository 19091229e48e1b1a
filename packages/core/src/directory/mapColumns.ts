import { DIRECTORY_FIELDS, type DirectoryField } from './DirectoryField.ts';
import { HEADER_WORDS } from './HEADER_WORDS.ts';

/** Which field each column of a table states. */
export interface ColumnMap {
  /** A field, or null for a column that is not read; by the place of the column. */
  readonly columns: readonly (DirectoryField | null)[];
  /** What has to be decided by a person first. */
  readonly issues: readonly ColumnIssue[];
}

/** `COLUMN_TWICE`: two columns state the same field. `COLUMN_MISSING`: a named column is not there, or a needed field has none. */
export interface ColumnIssue {
  readonly code: 'COLUMN_TWICE' | 'COLUMN_MISSING';
  readonly field: DirectoryField;
  /** The columns as they are called. */
  readonly columns: readonly string[];
}

const NAMED = new Map<string, DirectoryField>(
  DIRECTORY_FIELDS.flatMap((field) => HEADER_WORDS[field].map((word) => [word, field] as const)),
);

const wordOf = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./:：()'"*#]/gu, '');

/**
 * Finds out which column states what: by its name in English or Chinese, or as it is told. What is told comes first, and
 * takes the field away from columns that are only called so. A column that nobody knows is not read.
 *
 * @param told - Fields by the names of their columns; null for a column that is not to be read.
 *
 * @example
 * mapColumns(['工号', '姓名', 'Shoe size'], new Map()).columns; // => ['externalId', 'displayName', null]
 */
export function mapColumns(
  headers: readonly string[],
  told: ReadonlyMap<string, DirectoryField | null>,
): ColumnMap {
  const names = headers.map((header) => header.trim());
  const taken = new Set([...told.values()].filter((field) => field !== null));
  const known = names.map((name) => NAMED.get(wordOf(name)) ?? null);
  // Beside a column with the manager's id or e-mail, one that is only called "manager" holds the name.
  const isNamed = [...taken, ...known].some((field) => field === 'managerKey' || field === 'managerEmail');
  const columns = names.map((name, index): DirectoryField | null => {
    const field = told.get(name);
    if (field !== undefined) return field;
    const called = known[index] === 'manager' && isNamed ? 'managerName' : (known[index] ?? null);
    return called !== null && taken.has(called) ? null : called;
  });
  const issues: ColumnIssue[] = [];
  for (const [name, field] of told)
    if (field !== null && !names.includes(name))
      issues.push({ code: 'COLUMN_MISSING', field, columns: [name] });
  for (const field of DIRECTORY_FIELDS) {
    const stating = names.filter((_, index) => columns[index] === field);
    if (stating.length > 1) issues.push({ code: 'COLUMN_TWICE', field, columns: stating });
  }
  if (!columns.includes('externalId') && !taken.has('externalId'))
    issues.push({ code: 'COLUMN_MISSING', field: 'externalId', columns: [] });
  return { columns, issues };
}
