import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGrade, anyPolicy, gradeInput } from '../../test/grades.ts';
import { canonicalJson } from '../explanation/canonicalJson.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { gradeText } from '../text/gradeText.ts';
import { canonicalPolicy } from './canonicalPolicy.ts';
import { computeGrade } from './computeGrade.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { explainGrade } from './explainGrade.ts';
import { finalGrade } from './finalGrade.ts';
import type { GradeDecision } from './GradeDecision.ts';
import { gradingPolicyIssues } from './gradingPolicyIssues.ts';
import { parseGradingPolicy } from './parseGradingPolicy.ts';
import { replayGrade } from './replayGrade.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const policy = DEFAULT_GRADING_POLICY;
const hash = digest(canonicalPolicy(policy));
const calibrated: GradeDecision = {
  kind: 'CALIBRATION',
  level: 'A',
  reason: 'The objective was taken over from another team.',
  waives: ['missed-commitment'],
  decidedBy: 'psn_9',
};

test('a calibrated grade is told in words, in both languages, with every step beside the others', () => {
  const input = gradeInput(['0.9', '0.9', null, '0.9', '0.8'], {
    facts: { MISSED_COMMITTED_OBJECTIVES: 1 },
    adjustments: [{ id: 'adj_1', value: parseMillionths('0.02'), reason: 'Kept the on-call.' }],
  });
  const explanation = explainGrade(policy, hash, input, [calibrated]);
  expect(gradeText(explanation, 'en')).toBe(
    [
      'psn_1',
      'Grade: A (calibrated)',
      'Policy: default v1',
      'Sections:',
      '- objectives: 0.9, weight 4000',
      '- competencies: 0.9, weight 2000',
      '- assessments: unknown, weight 1000',
      '- peers: 0.9, weight 1000',
      '- manager: 0.8, weight 2000',
      'Adjustments:',
      '- +0.02: Kept the on-call.',
      'Calculation: (0.9 × 4000 + 0.9 × 2000 + 0.9 × 1000 + 0.8 × 2000) ÷ (4000 + 2000 + 1000 + 2000) + 0.02 → 0.897778',
      'By the thresholds: A',
      'Gates:',
      '- missed-commitment: at most B',
      'After the gates: B',
      'Decisions:',
      '- calibrated, psn_9: A (waives missed-commitment) — The objective was taken over from another team.',
      'Distance: S +0.002222',
      'Distance: B −0.147779',
      'No single section gives another grade.',
      'Why: Sections without a value do not count.',
      'Why: A gate holds the grade.',
    ].join('\n'),
  );
  expect(gradeText(explanation, 'zh')).toContain('绩效等级：A (校准)');
});

test('who is not rated reads why, and no grade', () => {
  const text = gradeText(explainGrade(policy, hash, gradeInput([null, null, null, null, null])), 'en');
  expect(text).toContain('Grade: not rated (computed)');
  expect(text).toContain('Why: No section has a value.');
});

test('law: an explanation, written and read, replays to the same grade under its policy', () => {
  const decisions = [[], [calibrated]];
  fc.assert(
    fc.property(anyGrade, fc.constantFrom(...decisions), ({ policy: given, input }, made) => {
      const explained = explainGrade(given, digest(canonicalPolicy(given)), input, made);
      const { reading, final } = replayGrade(JSON.parse(canonicalJson(explained)), given, digest);
      expect(reading).toEqual(computeGrade(given, input));
      expect(final).toEqual(finalGrade(given, reading, made));
      expect(explained.final).toBe(final.level);
    }),
  );
});

test('another policy, or a malformed explanation, is refused', () => {
  const explained = explainGrade(policy, hash, gradeInput(['1', '1', '1', '1', '1']));
  const other = { ...policy, version: 2 };
  expect(() => replayGrade(explained, other, digest)).toThrow(
    expect.objectContaining({ code: 'POLICY_MISMATCH' }),
  );
  for (const broken of [
    null,
    [],
    {},
    { ...explained, sections: 'x' },
    { ...explained, evidence: 1 },
    { ...explained, facts: { X: '1' } },
  ])
    expect(() => replayGrade(broken, policy, digest)).toThrow(
      expect.objectContaining({ code: 'EXPLANATION_INVALID' }),
    );
});

test('law: a policy, written and read, is the same policy; what is generated can work', () => {
  fc.assert(
    fc.property(anyPolicy, (given) => {
      expect(gradingPolicyIssues(given)).toEqual([]);
      const read = parseGradingPolicy(JSON.parse(canonicalPolicy(given)));
      expect(canonicalPolicy(read)).toBe(canonicalPolicy(given));
    }),
  );
  expect(() => parseGradingPolicy({ ...JSON.parse(canonicalPolicy(policy)), gates: [{}] })).toThrow(
    expect.objectContaining({ code: 'POLICY_INVALID' }),
  );
});
