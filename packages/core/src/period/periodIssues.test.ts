import { expect, test } from 'vitest';
import { periodIssues } from './periodIssues.ts';

const codes = (startsOn: string, endsBefore: string) =>
  periodIssues({ startsOn, endsBefore }).map(({ code }) => code);

test.each([
  ['a quarter', '2026-10-01', '2027-01-01'],
  ['a single day', '2026-10-01', '2026-10-02'],
  ['a leap day', '2028-02-29', '2028-03-01'],
  ['a week over the turn of the year', '2026-12-28', '2027-01-04'],
  ['a day less than 200 years', '2026-10-01', '2226-09-30'],
])('%s is a period', (_name, startsOn, endsBefore) => {
  expect(codes(startsOn, endsBefore)).toEqual([]);
});

test.each([
  ['2026-10-01', '2026-10-01', 'PERIOD_EMPTY'],
  ['2026-10-02', '2026-10-01', 'PERIOD_EMPTY'],
  ['2026-10-01', '2226-10-01', 'PERIOD_TOO_LONG'],
  ['0001-01-01', '9999-12-31', 'PERIOD_TOO_LONG'],
])('42: %s up to %s is refused, %s', (startsOn, endsBefore, code) => {
  expect(codes(startsOn, endsBefore)).toEqual([code]);
});

test('two dates that do not exist are reported together, each where it is', () => {
  expect(periodIssues({ startsOn: '2026-02-30', endsBefore: 'tomorrow' }, ['input'])).toMatchObject([
    { path: ['input', 'startsOn'], code: 'INVALID_DATE' },
    { path: ['input', 'endsBefore'], code: 'INVALID_DATE' },
  ]);
});
