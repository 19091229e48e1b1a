import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPolicy, gradeInput, inputFor } from '../../test/grades.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { policySimulation } from './policySimulation.ts';

const policy = DEFAULT_GRADING_POLICY;

test('law: the same policy changes nobody', () => {
  fc.assert(
    fc.property(
      anyPolicy.chain((given) => fc.tuple(fc.constant(given), fc.array(inputFor(given), { maxLength: 10 }))),
      ([given, inputs]) => {
        expect(policySimulation(given, given, inputs)).toEqual([]);
      },
    ),
  );
});

test('tells who changes, and which part of the policy is why', () => {
  const sections = policy.sections.map((section) =>
    section.code === 'objectives' ? { ...section, weight: 0n } : section,
  );
  const inputs = [
    { ...gradeInput(['0.2', '0.8', '0.8', '0.8', '0.8']), person: 'lifted' },
    { ...gradeInput(['0.8', '0.8', '0.8', '0.8', '0.8']), person: 'same' },
  ];
  expect(policySimulation(policy, { ...policy, version: 2, sections }, inputs)).toMatchObject([
    {
      person: 'lifted',
      before: { gated: 'B' },
      after: { gated: 'A' },
      because: ['SECTIONS'],
      section: 'objectives',
    },
  ]);
  const gates = policy.gates.map((gate) => ({ ...gate, cap: 'C' }));
  const gated = gradeInput(['0.8', '0.8', '0.8', '0.8', '0.8'], {
    facts: { MISSED_COMMITTED_OBJECTIVES: 1 },
  });
  expect(policySimulation(policy, { ...policy, version: 2, gates }, [gated])).toMatchObject([
    { before: { gated: 'B' }, after: { gated: 'C' }, because: ['GATES'] },
  ]);
  const unrated = gradeInput([null, null, '1', '1', '1']);
  expect(
    policySimulation(policy, { ...policy, version: 2, minimumCoverage: parseMillionths('0.4') }, [unrated]),
  ).toMatchObject([{ before: { gated: null }, after: { gated: 'S' }, because: ['MINIMA'] }]);
});
