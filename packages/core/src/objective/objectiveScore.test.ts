import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyObjective } from '../../test/arbitraries.ts';
import { assessment, child, objective, objectiveDefinition, override } from '../../test/builders.ts';
import { objectiveProgress } from './objectiveProgress.ts';
import { objectiveScore } from './objectiveScore.ts';

const children = [child('a', '0.5', 3n), child('b', '1', 2n)];
const OVER = { over: true };

test('while the period is open there is no score', () => {
  const input = objective(children, { assessment: assessment('0.9'), override: override('0.4') });
  expect(objectiveScore(input, { over: false })).toMatchObject({
    value: null,
    source: 'CALCULATED',
    reasons: ['PERIOD_OPEN'],
  });
});

test('a learning objective never has a score', () => {
  for (const over of [true, false]) {
    const learning = objective(children, {
      definition: objectiveDefinition({}, 'LEARNING'),
      assessment: assessment('0.9'),
    });
    expect(objectiveScore(learning, { over })).toMatchObject({
      value: null,
      reasons: ['LEARNING_OBJECTIVE'],
    });
  }
});

test('an assessment replaces the combined score and an override', () => {
  const input = objective(children, { assessment: assessment('0.9'), override: override('0.4') });
  expect(objectiveScore(input, OVER)).toEqual({
    value: 900_000n,
    raw: null,
    source: 'ENTERED',
    reasons: ['ASSESSMENT_REPLACES'],
  });
});

test('without an assessment the score of a period that is over is what its children and overrides give', () => {
  fc.assert(
    fc.property(anyObjective, (input) => {
      const bare = { ...input, assessment: assessment(null) };
      expect(objectiveScore(bare, OVER)).toEqual(objectiveProgress(bare));
    }),
  );
});
