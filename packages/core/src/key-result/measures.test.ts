import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, shareText } from '../../test/arbitraries.ts';
import { held, keyResult, line, observation, override, within } from '../../test/builders.ts';
import { clamped, fraction, isLess, minus, over, plus, published, times } from '../../test/oracle.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printMillionths } from '../number/printMillionths.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import { keyResultProgress } from './keyResultProgress.ts';
import { scoreZones } from './scoreZones.ts';

const measured = (definition: KeyResultDefinition, current: string) =>
  keyResultProgress(keyResult(definition, { observation: observation(current) })).value;

const shown = (definition: KeyResultDefinition, current: string) => {
  const value = measured(definition, current);
  return value === null ? null : printMillionths(value);
};

const positive = decimalText.filter((text) => isLess([0n, 1n], fraction(text)));
const negated = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);

describe('a target to hold', () => {
  test('is met on the boundary', () => {
    expect([shown(held('AT_LEAST', '30'), '30'), shown(held('AT_LEAST', '30'), '29.999')]).toEqual([
      '1',
      '0',
    ]);
    expect([shown(held('AT_MOST', '0'), '0'), shown(held('AT_MOST', '0'), '1')]).toEqual(['1', '0']);
  });

  test('has a soft edge with a tolerance', () => {
    const soft = held('AT_LEAST', '30', { tolerance: '5' });
    expect(['30', '28', '25', '20'].map((current) => shown(soft, current))).toEqual(['1', '0.6', '0', '0']);
    const limit = held('AT_MOST', '200', { tolerance: '100' });
    expect(['150', '225', '300'].map((current) => shown(limit, current))).toEqual(['1', '0.75', '0']);
  });

  test('is unknown before the first observation', () => {
    expect(keyResultProgress(keyResult(held('AT_MOST', '0')))).toMatchObject({
      value: null,
      reasons: ['NO_OBSERVATION'],
    });
  });

  test('is exact with any tolerance', () => {
    fc.assert(
      fc.property(decimalText, positive, decimalText, (target, tolerance, current) => {
        const distance = minus(fraction(target), fraction(current));
        const expected = clamped(minus([1n, 1n], over(distance, fraction(tolerance))));
        expect(measured(held('AT_LEAST', target, { tolerance }), current)).toBe(published(expected));
      }),
      { numRuns: 1_000 },
    );
  });

  test('never falls when a value to be high rises, and mirrors', () => {
    fc.assert(
      fc.property(
        decimalText,
        fc.option(positive, { nil: null }),
        decimalText,
        decimalText,
        (target, tolerance, a, b) => {
          const [low, high] = isLess(fraction(b), fraction(a)) ? [b, a] : [a, b];
          const definition = held('AT_LEAST', target, { tolerance });
          expect(measured(definition, high) ?? 0n).toBeGreaterThanOrEqual(measured(definition, low) ?? 0n);
          const mirrored = held('AT_MOST', negated(target), { tolerance });
          expect(measured(mirrored, negated(a))).toBe(measured(definition, a));
        },
      ),
    );
  });

  test('is judged by a value that was typed in over it', () => {
    const input = keyResult(held('AT_LEAST', '30'), {
      observation: observation('10'),
      override: override('31'),
    });
    expect(keyResultProgress(input)).toMatchObject({
      value: 1_000_000n,
      source: 'ENTERED',
      reasons: ['OVERRIDDEN'],
    });
  });
});

describe('a range', () => {
  test('counts wholly inside, partly in its bands, not outside', () => {
    const range = within('95', '99', '90', '104');
    expect(
      ['97', '92', '101.5', '110', '95', '99', '90', '104', '80'].map((current) => shown(range, current)),
    ).toEqual(['1', '0.4', '0.5', '0', '1', '1', '0', '0', '0']);
  });

  test('has a hard edge where a band has no width', () => {
    const hard = within('10', '20', '10', '20');
    expect(['10', '20', '9.999', '20.001'].map((current) => shown(hard, current))).toEqual([
      '1',
      '1',
      '0',
      '0',
    ]);
  });

  test('mirrors: what counts for a value counts for its opposite in the opposite range', () => {
    fc.assert(
      fc.property(fc.array(decimalText, { minLength: 4, maxLength: 4 }), decimalText, (raw, current) => {
        const ends = raw.sort((a, b) => (isLess(fraction(a), fraction(b)) ? -1 : 1));
        const [lowest = '', low = '', high = '', highest = ''] = ends;
        const range = within(low, high, lowest, highest);
        const mirrored = within(negated(high), negated(low), negated(highest), negated(lowest));
        const value = measured(range, current);
        expect(measured(mirrored, negated(current))).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0n);
        expect(value).toBeLessThanOrEqual(1_000_000n);
      }),
    );
  });
});

describe('a line of points', () => {
  const zones = line(['0', '0'], ['30', '0.3'], ['70', '0.7'], ['100', '1']);

  test('is read off between the points, and at its ends outside of them', () => {
    expect(['15', '50', '85', '120', '-5'].map((current) => shown(zones, current))).toEqual([
      '0.15',
      '0.5',
      '0.85',
      '1',
      '0',
    ]);
  });

  test('may fall, and have plateaus', () => {
    const falling = line(['100', '1'], ['200', '1'], ['300', '0']);
    expect(['50', '150', '250', '400'].map((current) => shown(falling, current))).toEqual([
      '1',
      '1',
      '0.5',
      '0',
    ]);
  });

  test('of the identity gives the value itself', () => {
    fc.assert(
      fc.property(shareText, (current) => {
        expect(measured(line(['0', '0'], ['1', '1']), current)).toBe(published(fraction(current)));
      }),
    );
  });

  test('is exact between two points', () => {
    fc.assert(
      fc.property(decimalText, decimalText, shareText, shareText, shareText, (a, b, from, to, way) => {
        fc.pre(isLess(fraction(a), fraction(b)));
        const definition = line([a, from], [b, to]);
        const expected = (current: string) => {
          const share = over(minus(fraction(current), fraction(a)), minus(fraction(b), fraction(a)));
          return plus(fraction(from), times(clamped(share), minus(fraction(to), fraction(from))));
        };
        for (const current of [a, b, way])
          expect(measured(definition, current)).toBe(published(expected(current)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('has a preset of four zones', () => {
    const points = scoreZones({
      fail: parseDecimal('0'),
      commit: parseDecimal('30'),
      target: parseDecimal('70'),
      stretch: parseDecimal('100'),
    });
    expect(shown({ ...zones, points }, '50')).toBe('0.5');
  });
});
