import { expect, test } from 'vitest';
import { readRecord } from './readRecord.ts';

const unknown = { hiredOn: null, leftOn: null };

test('spaces are dropped, an empty text states nothing', () => {
  expect(
    readRecord(
      [
        ['externalId', ' E1 '],
        ['title', '  '],
      ],
      unknown,
    ),
  ).toEqual({ record: { externalId: 'E1', title: null }, issues: [] });
});

test('a date is read in the order of its column, and told where that is not known', () => {
  const day = (text: string, hiredOn: 'DAY_FIRST' | 'MONTH_FIRST' | null) =>
    readRecord([['hiredOn', text]], { ...unknown, hiredOn });
  expect(day('05/06/2026', 'DAY_FIRST').record.hiredOn).toBe('2026-06-05');
  expect(day('05/06/2026', 'MONTH_FIRST').record.hiredOn).toBe('2026-05-06');
  expect(day('31/12/2026', null).record.hiredOn).toBe('2026-12-31');
  expect(day('05/06/2026', null)).toEqual({
    record: { hiredOn: null },
    issues: [{ code: 'AMBIGUOUS_DATE', field: 'hiredOn', about: ['05/06/2026', '2026-06-05', '2026-05-06'] }],
  });
  expect(day('31/12/2026', 'MONTH_FIRST').issues[0]?.code).toBe('INVALID_DATE');
  expect(day('soon', null).issues[0]?.code).toBe('INVALID_DATE');
});

test.each([
  ['50 %', 5_000],
  ['62,5%', 6_250],
  ['0.5', 5_000],
  ['1', 10_000],
  ['half', null],
  ['50', null],
])('a share of full time “%s” is %s basis points', (text, fte) => {
  const { record, issues } = readRecord([['fte', text]], unknown);
  expect(record.fte).toBe(fte);
  expect(issues).toHaveLength(fte === null ? 1 : 0);
});
