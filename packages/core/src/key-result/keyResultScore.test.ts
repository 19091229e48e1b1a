import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeyResult } from '../../test/arbitraries.ts';
import { assessment, definition, keyResult, override, ranged } from '../../test/builders.ts';
import { keyResultProgress } from './keyResultProgress.ts';
import { keyResultScore } from './keyResultScore.ts';

const OVER = { over: true };

test('while the period is open there is no score, whatever is known', () => {
  fc.assert(
    fc.property(anyKeyResult, (input) => {
      expect(keyResultScore(input, { over: false })).toEqual({
        value: null,
        raw: null,
        source: 'CALCULATED',
        reasons: ['PERIOD_OPEN'],
      });
    }),
  );
});

test('at the end the score is the progress', () => {
  expect(keyResultScore(ranged('10', '60', '80'), OVER)).toMatchObject({
    value: 1_000_000n,
    raw: 1_400_000n,
  });
  fc.assert(
    fc.property(anyKeyResult, (input) => {
      const bare = { ...input, assessment: null };
      expect(keyResultScore(bare, OVER)).toEqual(keyResultProgress(bare));
    }),
  );
});

test('an assessment replaces a calculated score, and an override too', () => {
  const replaced = { value: 900_000n, raw: null, source: 'ENTERED', reasons: ['ASSESSMENT_REPLACES'] };
  expect(keyResultScore(ranged('10', '60', '35', { assessment: assessment('0.9') }), OVER)).toEqual(replaced);
  const both = { override: override('20'), assessment: assessment('0.9') };
  expect(keyResultScore(ranged('10', '60', '35', both), OVER)).toEqual(replaced);
});

test('a withdrawn assessment replaces nothing', () => {
  expect(keyResultScore(ranged('10', '60', '35', { assessment: assessment(null) }), OVER).value).toBe(
    500_000n,
  );
});

test('the assessment of an assessed key result is its value and replaces nothing', () => {
  const input = keyResult(definition('ASSESSED'), { assessment: assessment('0.9') });
  expect(keyResultScore(input, OVER)).toMatchObject({ value: 900_000n, reasons: [] });
});

test('an assessment without a definition in force is not a score', () => {
  expect(keyResultScore(keyResult(null, { assessment: assessment('0.9') }), OVER).reasons).toEqual([
    'NO_DEFINITION',
  ]);
});
