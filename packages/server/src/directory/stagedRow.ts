import { DIRECTORY_FIELDS, type DirectoryField, type DirectoryIssue, recordIssues } from '@meritkit/core';
import type { DirectoryLine } from './directoryLine.ts';

/** A line as it is stored until its run is over. What cannot be stored is left out and told. */
export function stagedRow(
  { line, issues: told, ...stated }: DirectoryLine,
  fields: readonly DirectoryField[],
) {
  const record = Object.fromEntries(
    DIRECTORY_FIELDS.map((field) => {
      const value = fields.includes(field) ? stated[field] : null;
      return [field, typeof value === 'string' ? value.normalize('NFC').trim() || null : (value ?? null)];
    }),
  );
  const found = recordIssues(record, fields);
  // What could not be read is missing for that reason.
  const unread = new Set(told.map(({ field }) => field));
  const issues = [...told, ...found.filter(({ code, field }) => code !== 'REQUIRED' || !unread.has(field))];
  const flawed = new Set(issues.map(({ field }) => field));
  return {
    line,
    ...Object.fromEntries(
      Object.entries(record).map(([field, value]) => [field, flawedField(field, flawed) ? null : value]),
    ),
    issues: issues.length === 0 ? null : issues.map(storable),
    isRefused: issues.length > 0,
  };
}

const flawedField = (field: string, flawed: ReadonlySet<DirectoryField | null>): boolean =>
  [...flawed].some((each) => each === field);

/** What an issue is about, without what PostgreSQL cannot store. */
const storable = ({ about, ...issue }: DirectoryIssue): DirectoryIssue => ({
  ...issue,
  about: about.map((text) => text.toWellFormed().replaceAll('\u0000', '\ufffd').slice(0, 300)),
});
