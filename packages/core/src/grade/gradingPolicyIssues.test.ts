import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPolicy } from '../../test/grades.ts';
import { millionths } from '../number/Millionths.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { gradingPolicyIssues } from './gradingPolicyIssues.ts';
import { levelAt } from './levelAt.ts';

const policy = DEFAULT_GRADING_POLICY;
const codes = (changed: Partial<typeof policy>) =>
  gradingPolicyIssues({ ...policy, ...changed }).map(({ path, code }) => `${path.join('.')} ${code}`);
const level = (code: string, from: string, until: string, coefficient: bigint | null = null) => ({
  code,
  from: parseMillionths(from),
  until: parseMillionths(until),
  coefficient: coefficient === null ? null : { numerator: coefficient, denominator: 10n },
});

test('gaps, overlaps and ends that are not reached make a policy invalid, all told at once', () => {
  expect(
    codes({
      gates: [],
      quotas: [],
      levels: [level('A', '0.8', '0.99'), level('B', '0.5', '0.7'), level('C', '0.1', '0.6')],
    }),
  ).toEqual([
    'levels.1.until LEVELS_GAP',
    'levels.2.until LEVELS_OVERLAP',
    'levels.0.until LEVELS_NOT_WHOLE',
    'levels.2.from LEVELS_NOT_WHOLE',
  ]);
  expect(codes({ gates: [], quotas: [], levels: [level('A', '0', '1')] })).toEqual([
    'levels LEVELS_REQUIRED',
  ]);
  expect(
    codes({ gates: [], quotas: [], levels: [level('A', '0.5', '1', 8n), level('B', '0', '0.5', 9n)] }),
  ).toEqual(['levels.1.coefficient COEFFICIENT_INVALID']);
});

test('what does not fit together is told with its place', () => {
  expect(
    codes({
      sections: [
        { code: 'a', weight: -1n },
        { code: 'a', weight: 0n },
        { code: ' ', weight: 0n },
      ],
      minimumCoverage: millionths(1_000_001n),
      minimumEvidence: -1,
      minimumGroup: 0,
      caps: { ...policy.caps, net: millionths(-1n) },
      gates: [
        {
          code: 'x',
          when: { kind: 'SECTION_BELOW', section: 'none', value: millionths(2_000_000n) },
          cap: 'Z',
        },
        { code: 'y', when: { kind: 'COUNT', fact: 'INCIDENTS', atLeast: 0 }, cap: 'B' },
      ],
      quotas: [
        { levels: ['A'], share: parseMillionths('0.5') },
        { levels: ['S', 'A'], share: parseMillionths('0.3') },
      ],
    }),
  ).toEqual([
    'sections.1.code CODE_REPEATED',
    'sections.2.code CODE_REQUIRED',
    'sections.0.weight WEIGHT_NEGATIVE',
    'sections WEIGHTS_EMPTY',
    'minimumCoverage SHARE_INVALID',
    'caps.net SHARE_INVALID',
    'minimumEvidence COUNT_INVALID',
    'minimumGroup COUNT_INVALID',
    'gates.0.cap LEVEL_UNKNOWN',
    'gates.0.when.section SECTION_UNKNOWN',
    'gates.0.when.value SHARE_INVALID',
    'gates.1.when.atLeast COUNT_INVALID',
    'quotas.0.levels QUOTA_NOT_FROM_TOP',
    'quotas.1.share QUOTAS_REVERSED',
  ]);
});

test('law: under a policy that works every score has exactly one grade', () => {
  fc.assert(
    fc.property(anyPolicy, fc.bigInt(0n, 1_000_000n), (given, score) => {
      const at = millionths(score);
      const holding = given.levels.filter(
        ({ from, until }, index) => at >= from && (at < until || (index === 0 && at === until)),
      );
      expect(holding).toHaveLength(1);
      expect(levelAt(given.levels, at)).toBe(holding[0]);
    }),
  );
});
