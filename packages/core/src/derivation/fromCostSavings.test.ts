import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../test/builders.ts';
import { costSavings } from '../../test/derivations.ts';
import { cny, saving } from '../../test/evidenceBuilders.ts';
import type { CostSaving } from '../cost-saving/CostSaving.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { whole } from '../number/whole.ts';
import type { CostSavingDerivation } from './Derivation.ts';
import { type DatedSaving, fromCostSavings, type SavingMoment } from './fromCostSavings.ts';

const dated = (
  id: string,
  more: Partial<CostSaving> = {},
  stateSince: string | null = null,
): DatedSaving => ({
  ...saving(id, { startsOn: '2026-03-01', ...more }),
  stateSince,
});

const MOMENT: SavingMoment = {
  span: { startsOn: '2026-01-01', endsBefore: '2027-01-01' },
  today: '2026-12-31',
  rates: [{ from: 'USD', to: 'CNY', rate: decimal('7') ?? whole(7n), on: '2026-01-01' }],
};

function derived(
  savings: readonly DatedSaving[],
  more: Partial<CostSavingDerivation> = {},
  moment: Partial<SavingMoment> = {},
) {
  const { value, unit, reason, evidence, leftOut } = fromCostSavings(savings, costSavings(more), {
    ...MOMENT,
    ...moment,
  });
  return {
    value: value === null ? reason : `${printDecimal(value)} ${unit}`,
    from: evidence.map(({ id }) => id),
    without: leftOut.map(({ id, reason }) => `${id} ${reason}`),
  };
}

test('what the realised recurring savings save in a year is added up, whether or not it was verified', () => {
  const savings = [
    dated('flink', { amount: cny(2_012_900n) }),
    dated('bandwidth', { amount: cny(1_752_000n), state: 'VERIFIED' }),
    dated('storage', { amount: cny(1_990_600n) }),
    dated('monthly', { amount: cny(100_000n), recurrence: 'MONTHLY' }),
    dated('oss', { amount: cny(7_560_000n), state: 'EXPECTED' }),
    dated('once', { amount: cny(500_000n), recurrence: 'ONCE' }),
    dated('avoided', { ledger: 'AVOIDANCE' }),
  ];
  expect(derived(savings).value).toBe('69555 CNY');
  expect(derived(savings, { stage: 'VERIFIED' }).value).toBe('17520 CNY');
  expect(derived(savings, { stage: 'EXPECTED' }).value).toBe('145155 CNY');
  expect(derived(savings, { aggregate: 'ONCE' })).toMatchObject({ value: '5000 CNY', from: ['once'] });
  expect(derived(savings, { aggregate: 'COUNT', currency: null }).value).toBe('5 count');
});

test('without savings a sum and a count are 0, and unknown before the window begins', () => {
  expect(derived([]).value).toBe('0 CNY');
  expect(derived([], { aggregate: 'COUNT', currency: null }).value).toBe('0 count');
  expect(derived([], {}, { today: '2025-12-31' }).value).toBe('WINDOW_NOT_BEGUN');
});

test('what counts in no sum is named with its reason', () => {
  const savings = [
    dated('twice', { duplicateOf: 'flink' }),
    dated('rejected', { state: 'REJECTED' }),
    dated('lapsed', { state: 'LAPSED' }),
    dated('priceless', { amount: null }),
    dated('foreign', { amount: { minor: 100n, currency: 'EUR' } }),
    dated('dateless', { startsOn: null }),
  ];
  expect(derived(savings)).toEqual({
    value: '0 CNY',
    from: [],
    without: [
      'twice DUPLICATE',
      'rejected REJECTED',
      'lapsed LAPSED',
      'priceless AMOUNT_UNKNOWN',
      'foreign RATE_UNKNOWN',
      'dateless DATE_UNKNOWN',
    ],
  });
});

test('another currency counts at its rate', () => {
  expect(derived([dated('usd', { amount: { minor: 1_000n, currency: 'USD' } })]).value).toBe('70 CNY');
});

test('a saving lies where it began to save, else where it got its state', () => {
  const savings = [
    dated('earlier', { startsOn: '2025-12-31' }),
    dated('later', { startsOn: '2027-01-01' }),
    dated('state', { startsOn: null }, '2026-06-30'),
    dated('ahead', { startsOn: '2026-07-02' }),
  ];
  expect(derived(savings, {}, { today: '2026-07-01' }).from).toEqual(['state']);
});

test('what accrues counts for the days of the window up to the day that is asked for', () => {
  const yearly = [dated('flink', { amount: cny(3_650_000n), startsOn: '2025-01-01' })];
  const accrued = { aggregate: 'ACCRUED' } as const;
  expect(derived(yearly, accrued).value).toBe('36500 CNY');
  expect(derived(yearly, accrued, { today: '2026-01-10' }).value).toBe('1000 CNY');
  expect(derived([dated('none', { startsOn: null }, '2026-02-01')], accrued).without).toEqual([
    'none DATE_UNKNOWN',
  ]);
});

test('parts of a window accrue to the whole', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.constantFrom('ONCE' as const, 'MONTHLY' as const, 'YEARLY' as const),
      fc.integer({ min: 1, max: 11 }),
      (minor, recurrence, month) => {
        const middle = `2026-${String(month + 1).padStart(2, '0')}-01`;
        const savings = [dated('one', { amount: cny(minor), recurrence, startsOn: '2025-11-30' })];
        const of = (startsOn: string, endsBefore: string) =>
          Number(
            derived(savings, { aggregate: 'ACCRUED' }, { span: { startsOn, endsBefore } }).value?.split(
              ' ',
            )[0],
          ) * 100;
        const parts = of('2026-01-01', middle) + of(middle, '2027-01-01');
        expect(Math.round(parts)).toBe(Math.round(of('2026-01-01', '2027-01-01')));
      },
    ),
  );
});
