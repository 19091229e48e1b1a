import { expect, test } from 'vitest';
import { assessment, child, objective, objectiveDefinition, override } from '../../test/builders.ts';
import { objectiveProgress } from './objectiveProgress.ts';
import { objectiveScore } from './objectiveScore.ts';

const children = [child('a', '0.5', 3n), child('b', '1', 2n)];

test('an objective stands where its children combined stand', () => {
  expect(objectiveProgress(objective(children))).toEqual({
    value: 700_000n,
    raw: null,
    source: 'CALCULATED',
    reasons: [],
  });
});

test('a learning objective has no number, not even one typed in', () => {
  const learning = objective(children, {
    definition: objectiveDefinition({}, 'LEARNING'),
    override: override('0.4'),
  });
  expect(objectiveProgress(learning)).toMatchObject({
    value: null,
    source: 'CALCULATED',
    reasons: ['LEARNING_OBJECTIVE'],
  });
});

test('an objective that was not defined yet has no progress and no score', () => {
  const undefinedYet = objective(children, { definition: null, override: override('0.4') });
  expect(objectiveProgress(undefinedYet)).toMatchObject({ value: null, reasons: ['NO_DEFINITION'] });
  expect(objectiveScore(undefinedYet, { over: true })).toMatchObject({
    value: null,
    reasons: ['NO_DEFINITION'],
  });
});

test('a progress typed in stands over the calculation and is shown as entered', () => {
  expect(objectiveProgress(objective(children, { override: override('0.4') }))).toEqual({
    value: 400_000n,
    raw: null,
    source: 'ENTERED',
    reasons: ['OVERRIDDEN'],
  });
});

test('a withdrawn override and an assessment do not change the progress', () => {
  const input = objective(children, { override: override(null), assessment: assessment('0.1') });
  expect(objectiveProgress(input).value).toBe(700_000n);
});
