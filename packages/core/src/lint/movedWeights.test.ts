import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '../../test/builders.ts';
import { checkInOn, linted, redefined } from '../../test/lintFacts.ts';
import type { LintObjective } from './LintFacts.ts';
import { DEFAULT_LINT_THRESHOLDS } from './LintThresholds.ts';
import { movedWeights } from './movedWeights.ts';

/** A key result with a value of November, and a weight that changes on 1 December. */
const reweighed = (id: string, value: string | null, before: bigint | null, after: bigint | null) =>
  linted({
    id,
    definitions: [
      redefined(1n, '2026-10-01', '0', '100', { id: `${id}_before`, weight: before }),
      ...(before === after
        ? []
        : [redefined(2n, '2026-12-01', '0', '100', { id: `${id}_after`, weight: after })]),
    ],
    checkIns: value === null ? [] : [checkInOn('2026-11-01', value)],
  });

const objective = (...keyResults: LintObjective['keyResults']): LintObjective => ({
  id: 'obj_1',
  rollUp: rollUp(),
  keyResults,
});

test('weight that goes from a loser to a winner is told, with what it gave', () => {
  const moved = objective(reweighed('a', '90', 5000n, 8000n), reweighed('b', '10', 5000n, 2000n));
  expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([
    {
      rule: 'WEIGHT_MOVED',
      severity: 'WARNING',
      subject: { type: 'Objective', id: 'obj_1' },
      factIds: ['a_after', 'b_after'],
      numbers: { before: '0.5', after: '0.74', gain: '0.24' },
    },
  ]);
});

test('weight that goes the other way is nobody’s gain', () => {
  const moved = objective(reweighed('a', '90', 5000n, 2000n), reweighed('b', '10', 5000n, 8000n));
  expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
});

test('before there are values, weights are planning', () => {
  const moved = objective(reweighed('a', null, 5000n, 8000n), reweighed('b', null, 5000n, 2000n));
  expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
});

test('only what was known when the weights changed counts', () => {
  const later = [checkInOn('2026-12-10', '90')];
  const moved = objective(
    { ...reweighed('a', null, 5000n, 8000n), checkIns: later },
    reweighed('b', '10', 5000n, 2000n),
  );
  expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
});

test('a gain up to the threshold is let be', () => {
  const moved = objective(reweighed('a', '60', 5000n, 7500n), reweighed('b', '40', 5000n, 2500n));
  expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
});

test('an objective whose value does not follow from its key results has no weights to move', () => {
  const moved = objective(reweighed('a', '90', 5000n, 8000n), reweighed('b', '10', 5000n, 2000n));
  expect(movedWeights({ ...moved, rollUp: null }, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
});

test('scaling all weights alike is never told', () => {
  const part = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    weight: fc.integer({ min: 1, max: 1_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2, max: 9 }),
      (parts, factor) => {
        const moved = objective(
          ...parts.map(({ value, weight }, index) =>
            reweighed(`k${index}`, String(value), BigInt(weight), BigInt(weight * factor)),
          ),
        );
        expect(movedWeights(moved, DEFAULT_LINT_THRESHOLDS)).toEqual([]);
      },
    ),
  );
});
