import { compare, parseDecimal, QUALIFIERS } from '@meritkit/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure } from './readFigure.ts';
import { readFuzzyDate } from './readFuzzyDate.ts';
import { printMoney, readMoney } from './readMoney.ts';

const amount = fc
  .tuple(fc.bigInt(0n, 999_999_999_999n), fc.integer({ min: 0, max: 2 }))
  .map(([units, places]) => {
    if (places === 0) return units.toString();
    const digits = units.toString().padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
const grouped = (text: string) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

test.each([
  ['20129元/年', { amount: '20129', currency: 'CNY', per: 'YEARLY' }],
  ['CNY 20,129/yr', { amount: '20129', currency: 'CNY', per: 'YEARLY' }],
  ['2000 元', { amount: '2000', currency: 'CNY', per: null }],
  ['1.5万元/月', { amount: '15000', currency: 'CNY', per: 'MONTHLY' }],
])('%s is an amount', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test('law: an amount that is printed is read as the same, with and without groups of three', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom('CNY', 'USD', 'EUR', 'JPY'), (written, currency) => {
      for (const text of [printMoney(written, currency), printMoney(grouped(written), currency)]) {
        const read = readMoney(text);
        expect(read).toMatchObject({ currency, per: null });
        expect(compare(parseDecimal(read?.amount ?? ''), parseDecimal(written)), text).toBe(0);
      }
    }),
  );
});

test('law: a figure keeps its text, and its number has the decimals that were written', () => {
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom('', '%', ' min', '元'),
      fc.constantFrom('', '约', '以上'),
      (number, unit, hedge) => {
        const text = hedge === '以上' ? `${number}${unit}${hedge}` : `${hedge}${number}${unit}`;
        const figure = readFigure(text);
        if (figure === null) return;
        expect(figure.text).toBe(text);
        expect(QUALIFIERS).toContain(figure.qualifier);
        expect(figure.places).toBe(number.split('.')[1]?.length ?? 0);
        expect(figure.value).not.toBeNull();
      },
    ),
  );
});

test('what is unknown stays unknown', () => {
  for (const text of ['xx', 'XX%']) expect(readFigure(text)?.value ?? null).toBeNull();
});

test('law: whatever is written, nothing throws, and a fuzzy date keeps its words', () => {
  const written = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[0-9.,，万亿元年/%xX +约-]{0,12}$/),
  );
  fc.assert(
    fc.property(written, (text) => {
      readMoney(text);
      readFigure(text);
      const { text: kept, earliest, latest } = readFuzzyDate(text, '2023-12-21');
      expect(kept).toBe(text);
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
    }),
    { numRuns: 500 },
  );
});
