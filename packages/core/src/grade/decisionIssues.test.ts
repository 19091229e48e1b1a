import { expect, test } from 'vitest';
import { gradeInput } from '../../test/grades.ts';
import { computeGrade } from './computeGrade.ts';
import { decisionIssues } from './decisionIssues.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { finalGrade } from './finalGrade.ts';
import type { GradeDecision } from './GradeDecision.ts';

const policy = DEFAULT_GRADING_POLICY;
const reading = computeGrade(
  policy,
  gradeInput(['1', '1', '1', '1', '1'], { facts: { MISSED_COMMITTED_OBJECTIVES: 1 } }),
);
const decision: GradeDecision = {
  kind: 'CALIBRATION',
  level: 'B',
  reason: 'Agreed.',
  waives: [],
  decidedBy: 'psn_9',
};
const codes = (change: Partial<GradeDecision>, isPublished = false) =>
  decisionIssues(policy, { ...decision, ...change }, { person: 'psn_1', reading, isPublished }).map(
    ({ code }) => code,
  );

test('row 54: nobody decides their own grade', () => {
  expect(codes({ decidedBy: 'psn_1' })).toEqual(['SELF_DECISION']);
});

test('row 56: there is no calibration after publication, and no appeal before it', () => {
  expect(codes({}, true)).toEqual(['ALREADY_PUBLISHED']);
  expect(codes({ kind: 'APPEAL' })).toEqual(['NOT_PUBLISHED']);
  expect(codes({ kind: 'CORRECTION' }, true)).toEqual([]);
});

test('a gate is passed only by waiving it by name, with a reason', () => {
  expect(codes({ level: 'A' })).toEqual(['GATE_NOT_WAIVED']);
  expect(codes({ level: 'A', waives: ['missed-commitment'] })).toEqual([]);
  expect(codes({ level: 'A', waives: ['missed-commitment'], reason: ' ' })).toEqual(['REASON_REQUIRED']);
  expect(codes({ level: 'C', waives: ['other'] })).toEqual(['GATE_NOT_FIRED']);
});

test('row 71: a grade outside the scale is refused; not rated is none of it', () => {
  expect(codes({ level: 'E' })).toEqual(['LEVEL_UNKNOWN']);
  expect(codes({ level: null })).toEqual([]);
});

test('the latest decision stands, and the computed steps stay', () => {
  expect(finalGrade(policy, reading, [])).toEqual({ level: 'B', from: 'COMPUTED', coefficient: null });
  const appealed: GradeDecision = { ...decision, kind: 'APPEAL', level: 'A' };
  expect(finalGrade(policy, reading, [decision, appealed])).toMatchObject({ level: 'A', from: 'APPEAL' });
});
