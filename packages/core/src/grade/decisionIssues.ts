import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import type { GradeDecision } from './GradeDecision.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** What a decision is about. */
export interface DecidedGrade {
  /** The id of the person whose grade it is. */
  readonly person: string;
  readonly reading: GradeReading;
  readonly isPublished: boolean;
}

/**
 * What is wrong with a decision: a grade that the scale has not (`LEVEL_UNKNOWN`), no reason (`REASON_REQUIRED`), a grade of oneself
 * (`SELF_DECISION`), a calibration after publication (`ALREADY_PUBLISHED`), an appeal or correction before it (`NOT_PUBLISHED`), a grade better than a gate
 * allows without waiving that gate by name (`GATE_NOT_WAIVED`), and a waiver of a gate that did not fire (`GATE_NOT_FIRED`).
 */
export function decisionIssues(policy: GradingPolicy, decision: GradeDecision, grade: DecidedGrade): Issue[] {
  const { kind, level, reason, waives, decidedBy } = decision;
  const issues: Issue[] = [];
  const report = (path: Issue['path'], code: ErrorCode, message: string) =>
    issues.push({ path, code, message });
  const order = policy.levels.map(({ code }) => code);
  if (level !== null && !order.includes(level))
    report(['level'], 'LEVEL_UNKNOWN', `The scale has no grade "${level}".`);
  if (reason.trim() === '') report(['reason'], 'REASON_REQUIRED', 'A decision needs a reason.');
  if (decidedBy === grade.person) report(['decidedBy'], 'SELF_DECISION', 'Nobody decides their own grade.');
  if (kind === 'CALIBRATION' && grade.isPublished)
    report(['kind'], 'ALREADY_PUBLISHED', 'A published grade changes by an appeal or a correction.');
  if (kind !== 'CALIBRATION' && !grade.isPublished)
    report(['kind'], 'NOT_PUBLISHED', 'A grade that is not published changes by calibration.');
  for (const { code, cap } of policy.gates) {
    const fired = grade.reading.gates.includes(code);
    const passes = level !== null && order.includes(level) && order.indexOf(level) < order.indexOf(cap);
    if (fired && passes && !waives.includes(code))
      report(['waives'], 'GATE_NOT_WAIVED', `Gate "${code}" allows ${cap} at most: waive it by name.`);
  }
  waives.forEach((code, index) => {
    if (!grade.reading.gates.includes(code))
      report(['waives', index], 'GATE_NOT_FIRED', `Gate "${code}" holds nothing here.`);
  });
  return issues;
}
