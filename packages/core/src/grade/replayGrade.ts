import { DomainError } from '../error/DomainError.ts';
import { wellFormed } from '../explanation/wellFormed.ts';
import { parseFraction } from '../number/parseFraction.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { canonicalPolicy } from './canonicalPolicy.ts';
import { computeGrade } from './computeGrade.ts';
import { type FinalGrade, finalGrade } from './finalGrade.ts';
import { GATE_FACTS } from './Gate.ts';
import { GRADE_DECISIONS, type GradeDecision } from './GradeDecision.ts';
import { GRADE_EXPLANATION_VERSION } from './GradeExplanation.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

function invalid(where: string): never {
  throw new DomainError('EXPLANATION_INVALID', `The explanation is not well-formed at "${where}".`);
}

const { record, list, text, textOrNull, oneOf, read } = wellFormed(invalid);

/**
 * Computes a grade again from its explanation and the policy that it names: offline, by the same rules. What the explanation
 * claims as its steps and its grade is not looked at; compare it with the result.
 *
 * @param digest - The digest by which the policy's hash was made.
 * @throws {DomainError} `EXPLANATION_INVALID` when it is not well-formed, `POLICY_MISMATCH` when the policy is another one.
 */
export function replayGrade(
  explanation: unknown,
  policy: GradingPolicy,
  digest: (text: string) => string,
): { readonly reading: GradeReading; readonly final: FinalGrade } {
  const from = record(explanation, 'the explanation');
  oneOf(['GRADE'], from['rule'], 'rule');
  oneOf([GRADE_EXPLANATION_VERSION], from['version'], 'version');
  if (record(from['policy'], 'policy')['hash'] !== digest(canonicalPolicy(policy)))
    throw new DomainError(
      'POLICY_MISMATCH',
      'The grade was given under another policy, or another version of it.',
    );
  const reading = computeGrade(policy, inputOf(from));
  return {
    reading,
    final: finalGrade(policy, reading, list(from['decisions'], 'decisions').map(decisionOf)),
  };
}

function inputOf(from: Readonly<Record<string, unknown>>): GradeInput {
  const facts = record(from['facts'], 'facts');
  return {
    person: text(from['subject'], 'subject'),
    sections: list(from['sections'], 'sections').map((item) => {
      const { code, value, id, hash } = record(item, 'sections');
      return {
        code: text(code, 'sections.code'),
        value: value === null ? null : read(parseMillionths, value, 'sections.value'),
        id: textOrNull(id, 'sections.id'),
        hash: textOrNull(hash, 'sections.hash'),
      };
    }),
    adjustments: list(from['adjustments'], 'adjustments').map((item) => {
      const { id, value, reason } = record(item, 'adjustments');
      return {
        id: text(id, 'adjustments.id'),
        value: read(parseMillionths, value, 'adjustments.value'),
        reason: text(reason, 'adjustments.reason'),
      };
    }),
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, count]) => [
        oneOf(GATE_FACTS, name, 'facts'),
        counted(count, 'facts'),
      ]),
    ),
    periodShare: read(parseFraction, from['periodShare'], 'periodShare'),
    evidence: counted(from['evidence'], 'evidence'),
  };
}

function decisionOf(value: unknown): GradeDecision {
  const from = record(value, 'decisions');
  return {
    kind: oneOf(GRADE_DECISIONS, from['kind'], 'decisions.kind'),
    level: textOrNull(from['level'], 'decisions.level'),
    reason: text(from['reason'], 'decisions.reason'),
    waives: list(from['waives'], 'decisions.waives').map((code) => text(code, 'decisions.waives')),
    decidedBy: text(from['decidedBy'], 'decisions.decidedBy'),
  };
}

function counted(value: unknown, where: string): number {
  const given = text(value, where);
  return /^(?:0|[1-9][0-9]{0,8})$/.test(given) ? Number(given) : invalid(where);
}
