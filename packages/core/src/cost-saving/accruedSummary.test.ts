import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cny, saving } from '../../test/evidenceBuilders.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { dateOfDay } from '../time/dateOfDay.ts';
import { dayNumber } from '../time/dayNumber.ts';
import { accruedSummary } from './accruedSummary.ts';
import { SAVING_LEDGERS, SAVING_RECURRENCES } from './CostSaving.ts';
import { SAVING_STATES } from './SavingState.ts';

const RATES = {
  currency: 'CNY',
  rates: [{ from: 'USD', to: 'CNY', rate: parseDecimal('7.1234'), on: '2023-01-01' }],
  on: '2026-12-31',
};
const YEAR = { startsOn: '2023-07-01', endsBefore: '2024-07-01' };

test('20,129 a year from 2023-07-01 over that year is 20,129.00, and twice that over two', () => {
  const consumers = saving('a', { amount: cny(2_012_900n), startsOn: '2023-07-01' });
  const realised = (endsBefore: string) =>
    accruedSummary([consumers], { startsOn: '2023-07-01', endsBefore }, RATES).ledgers.REDUCTION.realised;
  expect(realised('2024-07-01')).toEqual(cny(2_012_900n));
  expect(realised('2025-07-01')).toEqual(cny(4_025_800n));
});

test('ledgers and states are summed apart; verified counts as realised too', () => {
  const { ledgers } = accruedSummary(
    [
      saving('a', { startsOn: '2023-07-01', amount: cny(1n), state: 'EXPECTED' }),
      saving('b', { startsOn: '2023-07-01', amount: cny(10n) }),
      saving('c', { startsOn: '2023-07-01', amount: cny(100n), state: 'VERIFIED' }),
      saving('d', { startsOn: '2023-07-01', amount: cny(1_000n), ledger: 'AVOIDANCE' }),
    ],
    YEAR,
    RATES,
  );
  expect(ledgers.REDUCTION).toEqual({ expected: cny(1n), realised: cny(110n), verified: cny(100n) });
  expect(ledgers.AVOIDANCE.realised).toEqual(cny(1_000n));
});

test('what does not accrue is left out with its reason, and what is converted is named', () => {
  const usd = { minor: 1_000n, currency: 'USD' };
  const { leftOut, converted, ledgers } = accruedSummary(
    [
      saving('a', { duplicateOf: 'b' }),
      saving('b', { state: 'LAPSED' }),
      saving('c', { amount: null, quantities: [{ value: parseDecimal('108'), unit: 'TB' }] }),
      saving('d', { amount: { minor: 1n, currency: 'EUR' } }),
      saving('e', { startsOn: null }),
      saving('f', { amount: usd, startsOn: '2023-07-01' }),
    ],
    YEAR,
    RATES,
  );
  expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
    ['a', 'DUPLICATE'],
    ['b', 'LAPSED'],
    ['c', 'AMOUNT_UNKNOWN'],
    ['d', 'RATE_UNKNOWN'],
    ['e', 'START_UNKNOWN'],
  ]);
  expect(converted.map(({ id, money }) => [id, money.original])).toEqual([['f', usd]]);
  expect(ledgers.REDUCTION.realised).toEqual(cny(7_123n));
});

test('splitting a span and adding the parts gives the whole, also of what is converted', () => {
  const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-01-01') }).map(dateOfDay);
  const savings = fc.array(
    fc
      .record({
        amount: fc.record({ minor: fc.bigInt(0n, 9_999_999n), currency: fc.constantFrom('CNY', 'USD') }),
        ledger: fc.constantFrom(...SAVING_LEDGERS),
        recurrence: fc.constantFrom(...SAVING_RECURRENCES),
        state: fc.constantFrom(...SAVING_STATES),
        startsOn: days,
      })
      .map((each) => saving('s', each)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(savings, fc.array(days, { minLength: 3, maxLength: 3 }), (list, cuts) => {
      const [a = '', b = '', c = ''] = [...cuts].sort();
      const over = (startsOn: string, endsBefore: string) =>
        SAVING_LEDGERS.map(
          (ledger) => accruedSummary(list, { startsOn, endsBefore }, RATES).ledgers[ledger].realised.minor,
        );
      const parts = [over(a, b), over(b, c)];
      expect(over(a, c)).toEqual(
        SAVING_LEDGERS.map((_, at) => (parts[0]?.[at] ?? 0n) + (parts[1]?.[at] ?? 0n)),
      );
    }),
  );
});
