import { expect, test } from 'vitest';
import { DIRECTORY_FIELDS } from './DirectoryField.ts';
import { mapColumns } from './mapColumns.ts';

const none = new Map();

test('columns are known by their names in English and Chinese; others are not read', () => {
  expect(mapColumns(['工号', ' 姓名 ', 'Shoe size', 'Hire_Date', 'E-Mail'], none)).toEqual({
    columns: ['externalId', 'displayName', null, 'hiredOn', 'email'],
    issues: [],
  });
  const names = DIRECTORY_FIELDS.filter((field) => field !== 'manager');
  expect(mapColumns(names, none)).toEqual({ columns: names, issues: [] });
});

test('beside the manager’s id, a column “Manager” has the name', () => {
  expect(mapColumns(['id', 'Manager', 'Manager ID'], none).columns).toEqual([
    'externalId',
    'managerName',
    'managerKey',
  ]);
});

test('row 67: what is not clear is asked: two columns of a field, no column of a needed one, one that is not there', () => {
  expect(mapColumns(['id', 'employee id'], none).issues).toEqual([
    { code: 'COLUMN_TWICE', field: 'externalId', columns: ['id', 'employee id'] },
  ]);
  expect(mapColumns(['name'], none).issues).toEqual([
    { code: 'COLUMN_MISSING', field: 'externalId', columns: [] },
  ]);
  expect(mapColumns(['id'], new Map([['Unit', 'team' as const]])).issues).toEqual([
    { code: 'COLUMN_MISSING', field: 'team', columns: ['Unit'] },
  ]);
});

test('what is told comes first, and a column can be left out', () => {
  const told = new Map([
    ['Badge', 'externalId' as const],
    ['email', null],
  ]);
  expect(mapColumns(['id', 'Badge', 'email'], told)).toEqual({
    columns: [null, 'externalId', null],
    issues: [],
  });
});
