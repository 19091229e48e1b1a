import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyObjective } from '../../test/arbitraries.ts';
import { assessment, child, objective, objectiveDefinition, override } from '../../test/builders.ts';
import { evaluate } from '../../test/evaluate.ts';
import { published } from '../../test/oracle.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { objectiveProgress } from '../objective/objectiveProgress.ts';
import { objectiveScore } from '../objective/objectiveScore.ts';
import { EXPLANATION_KINDS } from './Explanation.ts';
import { explainObjective } from './explainObjective.ts';

const OPEN = { over: false };
const OVER = { over: true };
const children = [
  child('kr_1', '0.5', 3n),
  child('kr_2', null, 1n),
  { ...child('kr_3', '1', 2n), hash: 'abc' },
];

test('a mean is explained by its children, the computation and what was left out', () => {
  const plain = { id: null, at: null, weight: null, note: null };
  expect(explainObjective(objective(children), 'PROGRESS', OPEN)).toEqual({
    rule: 'MEAN',
    version: '1',
    kind: 'PROGRESS',
    subject: 'obj_1',
    inputs: [
      { name: 'weightMode', value: 'NORMALISE', ...plain },
      { name: 'nullPolicy', value: 'EXCLUDE', ...plain },
    ],
    children: [
      { id: 'kr_1', value: '0.5', weight: '3', hash: null },
      { id: 'kr_2', value: null, weight: '1', hash: null },
      { id: 'kr_3', value: '1', weight: '2', hash: 'abc' },
    ],
    arithmetic: '(0.5 × 3 + 1 × 2) ÷ (3 + 2)',
    leftOut: [{ id: 'kr_2', reason: 'CHILD_UNKNOWN_EXCLUDED' }],
    reasons: ['CHILD_UNKNOWN_EXCLUDED'],
    source: 'CALCULATED',
    value: '0.7',
    raw: null,
  });
});

test('under ZERO the unknown child is part of the computation and nothing is left out', () => {
  const input = objective(children, { definition: objectiveDefinition({ nullPolicy: 'ZERO' }) });
  expect(explainObjective(input, 'PROGRESS', OPEN)).toMatchObject({
    arithmetic: '(0.5 × 3 + 0 × 1 + 1 × 2) ÷ (3 + 1 + 2)',
    leftOut: [],
    value: '0.583333',
  });
});

test('a minimum is explained by the children with a weight', () => {
  const input = objective([...children, child('kr_4', '0', 0n)], {
    definition: objectiveDefinition({ aggregation: 'MIN' }),
  });
  expect(explainObjective(input, 'PROGRESS', OPEN)).toMatchObject({
    rule: 'MIN',
    arithmetic: 'min(0.5, 1)',
    value: '0.5',
  });
});

test('an override is explained by its reason and by what it replaces, with the children still to open', () => {
  const explanation = explainObjective(objective(children, { override: override('0.4') }), 'PROGRESS', OPEN);
  expect(explanation).toMatchObject({
    rule: 'ENTERED',
    source: 'ENTERED',
    value: '0.4',
    arithmetic: null,
    leftOut: [],
    inputs: [
      { name: 'override', value: '0.4', id: 'ov_1', note: 'The counter was broken.' },
      { name: 'replaced', value: '0.7' },
    ],
  });
  expect(explanation.children).toHaveLength(3);
});

test('an assessment is explained by its reason and by what it replaces, an override where there is one', () => {
  const input = objective(children, { override: override('0.4'), assessment: assessment('0.9') });
  expect(explainObjective(input, 'SCORE', OVER)).toMatchObject({
    rule: 'ASSESSMENT',
    value: '0.9',
    inputs: [
      { name: 'assessment', value: '0.9' },
      { name: 'replaced', value: '0.4' },
    ],
  });
});

test('a learning objective and an open period are explained by themselves', () => {
  const learning = explainObjective(
    objective(children, { definition: objectiveDefinition({}, 'LEARNING') }),
    'SCORE',
    OVER,
  );
  expect(learning).toMatchObject({ rule: 'LEARNING', inputs: [], children: [], value: null });
  expect(explainObjective(objective(children), 'SCORE', OPEN)).toMatchObject({
    rule: 'PERIOD_OPEN',
    inputs: [],
    children: [],
  });
});

test('an objective of which nothing is known shows its children and computes nothing', () => {
  const explanation = explainObjective(
    objective([child('kr_1', null), child('kr_2', null)]),
    'PROGRESS',
    OPEN,
  );
  expect(explanation).toMatchObject({
    rule: 'MEAN',
    value: null,
    arithmetic: null,
    reasons: ['ALL_CHILDREN_UNKNOWN'],
  });
  expect(explanation.children).toHaveLength(2);
});

test('an explanation has the value, source and reasons of the reading, and arithmetic that gives the value', () => {
  fc.assert(
    fc.property(anyObjective, fc.constantFrom(...EXPLANATION_KINDS), fc.boolean(), (input, kind, over) => {
      const reading = kind === 'PROGRESS' ? objectiveProgress(input) : objectiveScore(input, { over });
      const explanation = explainObjective(input, kind, { over });
      const value = explanation.value === null ? null : parseMillionths(explanation.value);
      expect([value, explanation.raw]).toEqual([reading.value, null]);
      expect([explanation.source, explanation.reasons]).toEqual([reading.source, reading.reasons]);
      const isComputed = explanation.source === 'CALCULATED' && value !== null;
      expect(explanation.arithmetic !== null).toBe(isComputed);
      if (explanation.arithmetic !== null) expect(published(evaluate(explanation.arithmetic))).toBe(value);
    }),
    { numRuns: 1_000 },
  );
});
