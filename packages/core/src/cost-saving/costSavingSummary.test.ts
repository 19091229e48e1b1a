import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cny, saving } from '../../test/evidenceBuilders.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { type CostSaving, SAVING_LEDGERS, SAVING_RECURRENCES } from './CostSaving.ts';
import { costSavingSummary } from './costSavingSummary.ts';
import { SAVING_STATES } from './SavingState.ts';

const USD_RATE = { from: 'USD', to: 'CNY', rate: parseDecimal('7'), on: '2026-10-01' };
const RATES = { currency: 'CNY', rates: [USD_RATE], on: '2026-12-31' };
const summary = (...savings: CostSaving[]) => costSavingSummary(savings, RATES);
const usd = (minor: bigint) => ({ minor, currency: 'USD' });
const terabytes = (text: string) => ({ value: parseDecimal(text), unit: 'TB' });

test('reduction and avoidance are two ledgers', () => {
  const { ledgers } = summary(saving('a'), saving('b', { ledger: 'AVOIDANCE', amount: cny(5n) }));
  expect(ledgers.REDUCTION.realised.annualised.gross).toEqual(cny(100_000n));
  expect(ledgers.AVOIDANCE.realised.annualised.gross).toEqual(cny(5n));
});

test('realised sums count realised and verified savings, not expected ones', () => {
  const { REDUCTION } = summary(
    saving('a', { state: 'EXPECTED', amount: cny(1n) }),
    saving('b', { state: 'REALISED', amount: cny(10n) }),
    saving('c', { state: 'VERIFIED', amount: cny(100n) }),
  ).ledgers;
  expect(REDUCTION.expected.annualised.gross).toEqual(cny(1n));
  expect(REDUCTION.realised.annualised).toMatchObject({ count: 2, gross: cny(110n) });
  expect(REDUCTION.verified.annualised.gross).toEqual(cny(100n));
});

test('what comes once stands beside what comes every year', () => {
  const { realised } = summary(
    saving('a', { recurrence: 'ONCE', amount: cny(7n) }),
    saving('b', { recurrence: 'MONTHLY', amount: cny(2n) }),
    saving('c', { recurrence: 'YEARLY', amount: cny(3n) }),
  ).ledgers.REDUCTION;
  expect([realised.once.gross, realised.annualised.gross]).toEqual([cny(7n), cny(27n)]);
});

test('net stands beside gross, and is unknown while a cost is', () => {
  const known = summary(saving('a', { cost: cny(30_000n) }), saving('b', { cost: cny(0n) }));
  expect(known.ledgers.REDUCTION.realised.annualised).toMatchObject({
    gross: cny(200_000n),
    cost: cny(30_000n),
    net: cny(170_000n),
  });
  const unknown = summary(saving('a', { cost: cny(30_000n) }), saving('b', { cost: null }));
  expect(unknown.ledgers.REDUCTION.realised.annualised).toMatchObject({
    gross: cny(200_000n),
    cost: null,
    net: null,
  });
});

test('quantities add up in their base unit, with or without money', () => {
  const { once } = summary(
    saving('a', {
      recurrence: 'ONCE',
      amount: null,
      cost: null,
      quantities: [terabytes('108'), { value: parseDecimal('8'), unit: 'count' }],
    }),
    saving('b', { recurrence: 'ONCE', quantities: [{ value: parseDecimal('500'), unit: 'GB' }] }),
    saving('c', {
      recurrence: 'ONCE',
      amount: null,
      quantities: [{ value: parseDecimal('3'), unit: 'count' }],
    }),
  ).ledgers.REDUCTION.realised;
  expect(once).toMatchObject({ count: 3, gross: cny(100_000n), net: cny(100_000n) });
  expect(once.quantities).toEqual([
    { unit: 'B', value: { numerator: 108_500_000_000_000n, denominator: 1n } },
    { unit: 'count', value: { numerator: 11n, denominator: 1n } },
  ]);
});

test('what counted in no sum is listed with its reason', () => {
  const { leftOut, ledgers } = summary(
    saving('a', { duplicateOf: 'z' }),
    saving('b', { state: 'REJECTED' }),
    saving('c', { state: 'LAPSED' }),
    saving('d', { amount: null }),
    saving('e', { amount: { minor: 1n, currency: 'EUR' } }),
    saving('f', { cost: { minor: 1n, currency: 'EUR' } }),
    saving('g', { amount: { minor: 1n, currency: 'EUR' }, quantities: [terabytes('1')] }),
  );
  expect(leftOut).toEqual([
    { id: 'a', reason: 'DUPLICATE' },
    { id: 'b', reason: 'REJECTED' },
    { id: 'c', reason: 'LAPSED' },
    { id: 'd', reason: 'AMOUNT_UNKNOWN' },
    { id: 'e', reason: 'RATE_UNKNOWN' },
    { id: 'f', reason: 'COST_RATE_UNKNOWN' },
    { id: 'g', reason: 'RATE_UNKNOWN' },
  ]);
  expect(ledgers.REDUCTION.realised.annualised).toMatchObject({
    count: 2,
    gross: cny(100_000n),
    net: null,
    quantities: [{ unit: 'B' }],
  });
});

test('other currencies convert at the dated rate, which is kept', () => {
  const { ledgers, converted } = summary(saving('a', { amount: usd(100n), cost: usd(1n) }));
  expect(ledgers.REDUCTION.realised.annualised).toMatchObject({ gross: cny(700n), net: cny(693n) });
  expect(converted).toMatchObject([
    { id: 'a', money: { minor: 700n, original: usd(100n), rate: USD_RATE } },
    { id: 'a', money: { minor: 7n, original: usd(1n), rate: USD_RATE } },
  ]);
});

test('no savings make a sum of nothing', () => {
  const nothing = { count: 0, gross: cny(0n), cost: cny(0n), net: cny(0n), quantities: [] };
  expect(summary().ledgers.AVOIDANCE.realised).toEqual({ once: nothing, annualised: nothing });
});

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const money = fc.record({ minor: fc.bigInt(0n, 1_000_000n), currency: fc.constantFrom('CNY', 'USD', 'EUR') });
const savings = fc
  .array(
    fc.record({
      ledger: fc.constantFrom(...SAVING_LEDGERS),
      amount: orNull(money),
      cost: orNull(money),
      quantities: fc.array(fc.constantFrom(terabytes('1'), { value: parseDecimal('0.5'), unit: 'min' }), {
        maxLength: 2,
      }),
      recurrence: fc.constantFrom(...SAVING_RECURRENCES),
      state: fc.constantFrom(...SAVING_STATES),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((each, index) => saving(`sav_${index}`, each)));

test('a duplicate changes no sum, and neither does the order', () => {
  fc.assert(
    fc.property(savings, (list) => {
      const copies = list.map((each) => ({ ...each, id: `${each.id}_again`, duplicateOf: each.id }));
      const { ledgers } = summary(...list);
      expect(summary(...list, ...copies).ledgers).toEqual(ledgers);
      expect(summary(...[...list].reverse()).ledgers).toEqual(ledgers);
    }),
  );
});

test('every saving counts in a sum or is left out with a reason', () => {
  fc.assert(
    fc.property(savings, (list) => {
      const { ledgers, leftOut } = summary(...list);
      const counted = SAVING_LEDGERS.flatMap((ledger) => [ledgers[ledger].expected, ledgers[ledger].realised])
        .flatMap(({ once, annualised }) => [once.count, annualised.count])
        .reduce((sum, count) => sum + count, 0);
      const wholly = leftOut.filter(({ id, reason }) => {
        const hasQuantity = list.some((each) => each.id === id && each.quantities.length > 0);
        return reason === 'RATE_UNKNOWN' ? !hasQuantity : reason !== 'COST_RATE_UNKNOWN';
      });
      expect(counted + wholly.length).toBe(list.length);
      expect(new Set(leftOut.map(({ id }) => id)).size).toBe(leftOut.length);
    }),
  );
});

test('the sums of two lists of savings add up to the sums of both', () => {
  fc.assert(
    fc.property(savings, savings, (some, others) => {
      const gross = (...list: CostSaving[]) =>
        SAVING_LEDGERS.map((ledger) => summary(...list).ledgers[ledger].realised.annualised.gross.minor);
      const [a, b, both] = [gross(...some), gross(...others), gross(...some, ...others)];
      expect(both).toEqual(a.map((minor, index) => minor + (b[index] ?? 0n)));
    }),
  );
});
