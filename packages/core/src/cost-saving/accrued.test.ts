import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfTime, plainDate } from '../../test/dateArbitraries.ts';
import { cny } from '../../test/evidenceBuilders.ts';
import { addMonths } from '../time/addMonths.ts';
import { dateOfDay } from '../time/dateOfDay.ts';
import { accrued } from './accrued.ts';
import { SAVING_RECURRENCES, type SavingRecurrence } from './CostSaving.ts';

const minor = (
  [amount, recurrence, startsOn]: [bigint, SavingRecurrence, string],
  from: string,
  to: string,
): bigint | undefined =>
  accrued({ amount: cny(amount), recurrence, startsOn }, { startsOn: from, endsBefore: to })?.minor;

test('20,129 a year over its first year is 20,129.00', () => {
  expect(minor([2_012_900n, 'YEARLY', '2023-07-01'], '2023-07-01', '2024-07-01')).toBe(2_012_900n);
});

test.each<[string, bigint, SavingRecurrence, string, string, string, bigint]>([
  ['over two years twice', 2_012_900n, 'YEARLY', '2023-07-01', '2023-07-01', '2025-07-01', 4_025_800n],
  ['over one day a 366th of a leap year', 36_600n, 'YEARLY', '2023-07-01', '2023-07-01', '2023-07-02', 100n],
  ['over one day a 365th of another', 36_500n, 'YEARLY', '2024-07-01', '2024-07-01', '2024-07-02', 100n],
  [
    'in the month of an anniversary but before it',
    36_600n,
    'YEARLY',
    '2023-07-15',
    '2023-07-15',
    '2024-07-10',
    36_100n,
  ],
  ['ten days into a month of 28', 28_000n, 'MONTHLY', '2026-01-31', '2026-01-31', '2026-02-10', 10_000n],
  ['before its start nothing', 36_500n, 'YEARLY', '2024-07-01', '2023-07-01', '2024-07-01', 0n],
  ['over the start what is after it', 36_500n, 'YEARLY', '2024-07-01', '2023-07-01', '2024-07-11', 1_000n],
  ['over a quarter three months', 1_000n, 'MONTHLY', '2026-10-01', '2026-10-01', '2027-01-01', 3_000n],
  ['over ten days of October 10/31', 31_000n, 'MONTHLY', '2026-10-01', '2026-10-01', '2026-10-11', 10_000n],
  [
    'from the 31st a month ends on the last day',
    1_000n,
    'MONTHLY',
    '2026-01-31',
    '2026-01-31',
    '2026-02-28',
    1_000n,
  ],
  ['and the next one on the 31st again', 1_000n, 'MONTHLY', '2026-01-31', '2026-02-28', '2026-03-31', 1_000n],
  [
    'from a leap day a year ends on 28 February',
    1_000n,
    'YEARLY',
    '2028-02-29',
    '2028-02-29',
    '2029-02-28',
    1_000n,
  ],
  ['once it counts on its first day', 1_000n, 'ONCE', '2026-10-05', '2026-10-05', '2026-10-06', 1_000n],
  ['once it does not count before', 1_000n, 'ONCE', '2026-10-05', '2026-10-01', '2026-10-05', 0n],
  ['once it does not count again', 1_000n, 'ONCE', '2026-10-05', '2026-10-06', '2027-10-05', 0n],
])('%s', (_name, amount, recurrence, startsOn, from, to, expected) => {
  expect(minor([amount, recurrence, startsOn], from, to)).toBe(expected);
});

test('without an amount or a start it is unknown', () => {
  const span = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
  expect(accrued({ amount: null, recurrence: 'ONCE', startsOn: '2026-10-05' }, span)).toBeNull();
  expect(accrued({ amount: cny(1n), recurrence: 'ONCE', startsOn: null }, span)).toBeNull();
});

const amounts = fc.bigInt(0n, 10_000_000n);
const recurrences = fc.constantFrom(...SAVING_RECURRENCES);

test('splitting a span and adding the parts gives the whole, to the minor unit', () => {
  fc.assert(
    fc.property(
      amounts,
      recurrences,
      plainDate,
      fc.array(dayOfTime, { minLength: 2, maxLength: 6 }),
      (amount, recurrence, startsOn, days) => {
        const cuts = [...days].sort((a, b) => a - b).map(dateOfDay);
        const [first = '', last = ''] = [cuts[0], cuts.at(-1)];
        const of: [bigint, SavingRecurrence, string] = [amount, recurrence, startsOn];
        const parts = cuts.slice(1).map((cut, index) => minor(of, cuts[index] ?? '', cut) ?? -1n);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(minor(of, first, last));
        expect(parts.every((part) => part >= 0n)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whole months or years from the start give whole amounts', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom<['MONTHLY' | 'YEARLY', number]>(['MONTHLY', 1], ['YEARLY', 12]),
      plainDate,
      fc.nat({ max: 60 }),
      (amount, [recurrence, months], startsOn, count) => {
        const until = addMonths(startsOn, months * count);
        expect(minor([amount, recurrence, startsOn], startsOn, until)).toBe(amount * BigInt(count));
      },
    ),
    { numRuns: 500 },
  );
});
