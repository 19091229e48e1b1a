import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeyResult, anyObjective } from '../../test/arbitraries.ts';
import {
  assessment,
  child,
  definition,
  held,
  keyResult,
  line,
  milestone,
  objective,
  objectiveDefinition,
  observation,
  observedAt,
  override,
  ranged,
  within,
} from '../../test/builders.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import { keyResultScore } from '../key-result/keyResultScore.ts';
import { objectiveProgress } from '../objective/objectiveProgress.ts';
import { objectiveScore } from '../objective/objectiveScore.ts';
import { EXPLANATION_KINDS, type Explanation } from './Explanation.ts';
import { explainKeyResult } from './explainKeyResult.ts';
import { explainObjective } from './explainObjective.ts';
import { RULES } from './Rule.ts';
import { replay } from './replay.ts';

const throughJson = (explanation: Explanation): unknown => JSON.parse(JSON.stringify(explanation));
const OPEN = { over: false };
const OVER = { over: true };
const parts = [child('a', '0.5', 3n), child('b', null, 2n)];

const examples: readonly Explanation[] = [
  explainKeyResult(ranged('10', '60', '35'), 'PROGRESS', OPEN),
  explainKeyResult(ranged('50', '10', '60'), 'PROGRESS', OPEN),
  explainKeyResult(
    keyResult(definition('MILESTONES'), { milestones: [milestone('m', '0.5', 2n)] }),
    'PROGRESS',
    OPEN,
  ),
  explainKeyResult(keyResult(definition('BOOLEAN'), { override: override('1') }), 'PROGRESS', OPEN),
  explainKeyResult(keyResult(definition('ASSESSED'), { assessment: assessment('0.65') }), 'SCORE', OVER),
  explainKeyResult(ranged('10', '60', '35', { assessment: assessment('0.9') }), 'SCORE', OVER),
  explainKeyResult(ranged('10', '60', '35'), 'SCORE', OPEN),
  explainKeyResult(keyResult(null), 'PROGRESS', OPEN),
  explainObjective(objective(parts), 'PROGRESS', OPEN),
  explainObjective(
    objective(parts, { definition: objectiveDefinition({ aggregation: 'MIN', nullPolicy: 'ZERO' }) }),
    'PROGRESS',
    OPEN,
  ),
  explainObjective(objective(parts, { override: override('0.4') }), 'PROGRESS', OPEN),
  explainObjective(objective(parts, { definition: objectiveDefinition({}, 'LEARNING') }), 'PROGRESS', OPEN),
  explainObjective(
    objective(parts, {
      definition: { ...objectiveDefinition({ aggregation: 'COUNT_COMPLETE' }), driver: 'BOTH' },
      aligned: [{ ...child('obj_2', '1', 4n), share: { numerator: 1n, denominator: 3n } }],
    }),
    'PROGRESS',
    OPEN,
  ),
  explainObjective(
    objective(parts, { definition: { ...objectiveDefinition(), driver: 'NONE' } }),
    'PROGRESS',
    OPEN,
  ),
  explainObjective(objective(parts, { circular: true }), 'PROGRESS', OPEN),
  explainKeyResult(
    keyResult(definition('ASSESSED', { driver: 'ALIGNED' }), { aligned: parts }),
    'PROGRESS',
    OPEN,
  ),
  explainKeyResult(
    keyResult(held('AT_LEAST', '30', { tolerance: '5' }), { observation: observation('28') }),
    'PROGRESS',
    OPEN,
  ),
  explainKeyResult(
    keyResult(held('AT_MOST', '30', { method: 'SHARE_OF_TIME' }), {
      history: {
        observations: [
          observedAt('2026-10-05T00:00:00.000Z', '20'),
          observedAt('2026-10-07T00:00:00.000Z', '40'),
        ],
        definitions: [held('AT_MOST', '30')],
        until: '2026-10-08T00:00:00.000Z',
      },
    }),
    'PROGRESS',
    OPEN,
  ),
  explainKeyResult(
    keyResult(within('95', '99', '90', '104'), { observation: observation('92') }),
    'PROGRESS',
    OPEN,
  ),
  explainKeyResult(
    keyResult(line(['0', '0'], ['30', '0.3']), { observation: observation('15') }),
    'PROGRESS',
    OPEN,
  ),
];

test('every rule has an example here', () => {
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(RULES));
});

test.each(examples.map((explanation) => [explanation.rule, explanation] as const))(
  '%s replays',
  (_rule, explanation) => {
    const reading = replay(throughJson(explanation));
    expect(reading.value === null ? null : Number(reading.value) / 1e6).toBe(
      explanation.value === null ? null : Number(explanation.value),
    );
    expect([reading.source, reading.reasons]).toEqual([explanation.source, explanation.reasons]);
  },
);

const anyKind = fc.constantFrom(...EXPLANATION_KINDS);

test('replaying the explanation of any key result gives its reading, through JSON too', () => {
  fc.assert(
    fc.property(anyKeyResult, anyKind, fc.boolean(), (input, kind, over) => {
      const reading = kind === 'PROGRESS' ? keyResultProgress(input) : keyResultScore(input, { over });
      const explanation = explainKeyResult(input, kind, { over });
      expect(replay(explanation)).toEqual(reading);
      expect(replay(throughJson(explanation))).toEqual(reading);
    }),
    { numRuns: 2_000 },
  );
});

test('replaying the explanation of any objective gives its reading, through JSON too', () => {
  fc.assert(
    fc.property(anyObjective, anyKind, fc.boolean(), (input, kind, over) => {
      const reading = kind === 'PROGRESS' ? objectiveProgress(input) : objectiveScore(input, { over });
      const explanation = explainObjective(input, kind, { over });
      expect(replay(explanation)).toEqual(reading);
      expect(replay(throughJson(explanation))).toEqual(reading);
    }),
    { numRuns: 2_000 },
  );
});

test('the claimed value is not believed', () => {
  const forged = { ...explainKeyResult(ranged('10', '60', '35'), 'PROGRESS', OPEN), value: '1' };
  expect(replay(forged).value).toBe(500_000n);
});

const [range, , steps, , , , , , mean, , entered] = examples;
const given = (name: string, value: unknown) => ({
  name,
  value,
  id: null,
  at: null,
  weight: null,
  note: null,
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'INCREASE'],
  ['a list', []],
  ['an empty object', {}],
  ['an unknown rule', { ...range, rule: 'MAXIMUM' }],
  ['an unknown version', { ...range, version: '2' }],
  ['an unknown kind', { ...range, kind: 'GRADE' }],
  ['an unknown reason', { ...range, reasons: ['BECAUSE'] }],
  ['an unknown source', { ...range, source: 'STATED' }],
  ['no subject', { ...range, subject: null }],
  ['inputs that are no list', { ...range, inputs: {} }],
  ['no inputs where the rule needs some', { ...range, inputs: [] }],
  ['an input of no known name', { ...range, inputs: [given('guess', '1')] }],
  ['an input that is a number', { ...range, inputs: [given('baseline', 10)] }],
  ['an input that is no decimal', { ...range, inputs: [given('baseline', '1e9')] }],
  ['the same input twice', { ...range, inputs: [...(range?.inputs ?? []), given('current', '36')] }],
  [
    'half a ratio',
    { ...range, inputs: [given('baseline', '0'), given('target', '1'), given('numerator', '1')] },
  ],
  ['a negative weight', { ...steps, inputs: [{ ...given('milestone', '1'), weight: '-1' }] }],
  ['a child without an id', { ...mean, children: [{ value: '1', weight: null, hash: null }] }],
  [
    'a child with a value of seven places',
    { ...mean, children: [{ id: 'a', value: '0.1234567', weight: null, hash: null }] },
  ],
  [
    'a child with a weight that is no integer',
    { ...mean, children: [{ id: 'a', value: '1', weight: '1.5', hash: null }] },
  ],
  ['a roll-up without its policy', { ...mean, inputs: [given('weightMode', 'NORMALISE')] }],
  [
    'an unknown policy',
    { ...mean, inputs: [given('weightMode', 'NORMALISE'), given('nullPolicy', 'GUESS')] },
  ],
  [
    'a policy without a value',
    { ...mean, inputs: [given('weightMode', 'NORMALISE'), given('nullPolicy', null)] },
  ],
  ['something left out without a reason', { ...mean, leftOut: [{ id: 'b' }] }],
  ['an override without a value', { ...entered, inputs: [given('override', null)] }],
  ['a value that is no decimal', { ...range, value: 'half' }],
])('%s is refused', (_name, explanation) => {
  expect(() => replay(explanation)).toThrow(expect.objectContaining({ code: 'EXPLANATION_INVALID' }));
});

test('whatever is thrown at it, it answers or refuses with its code', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      fc.constantFrom('inputs', 'children', 'rule', 'reasons', 'value'),
      fc.jsonValue(),
      (explanation, field, junk) => {
        try {
          expect(replay({ ...explanation, [field]: junk })).toHaveProperty('reasons');
        } catch (error) {
          expect(error).toMatchObject({ code: 'EXPLANATION_INVALID' });
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
