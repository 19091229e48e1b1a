import { expect, test } from 'vitest';
import type { DirectoryRecord } from './DirectoryField.ts';
import { recordIssues } from './recordIssues.ts';

const codes = (record: DirectoryRecord) =>
  recordIssues(record, ['externalId', 'displayName', 'email', 'fte']).map(
    ({ code, field }) => `${field} ${code}`,
  );

const fine = { externalId: 'E1', displayName: 'Ada' };

test('what is fine has no issues, also a text that a spreadsheet would take for a formula', () => {
  expect(codes(fine)).toEqual([]);
  expect(codes({ ...fine, title: '=cmd|x' })).toEqual([]);
});

test('all that is wrong is told at once', () => {
  expect(
    codes({
      externalId: null,
      displayName: 'two\nlines',
      email: 'ada',
      fte: 10_001,
      title: 'x'.repeat(301),
      level: 'P5',
      levelName: 'P6',
      hiredOn: '2026-10-05',
      leftOn: '2026-10-04',
    }).sort(),
  ).toEqual([
    'displayName INVALID_TEXT',
    'email INVALID_EMAIL',
    'externalId REQUIRED',
    'fte INVALID_FTE',
    'leftOn DATES_REVERSED',
    'level LEVEL_CONTRADICTED',
    'title TOO_LONG',
  ]);
});

test('a needed field is missed only where the directory states it', () => {
  expect(recordIssues({ externalId: 'E1' }, ['externalId'])).toEqual([]);
  expect(codes({ externalId: 'E1' })).toEqual(['displayName REQUIRED']);
});

test('characters beyond the first plane count once', () => {
  expect(codes({ ...fine, title: '𠮷'.repeat(300) })).toEqual([]);
});
