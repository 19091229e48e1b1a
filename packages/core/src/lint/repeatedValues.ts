import { compare } from '../number/compare.ts';
import { numberText } from '../number/numberText.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import type { Finding } from './Finding.ts';
import { asRecorded, inOrder } from './inOrder.ts';
import type { LintCheckIn, LintKeyResult } from './LintFacts.ts';
import type { LintThresholds } from './LintThresholds.ts';

/**
 * `VALUE_REPEATED` for each row of check-ins of a key result that all enter the same value, at least as many as are too many: perhaps nobody
 * looked. Ratios are the same when their quotients are. A yes or no has no row: it is meant to stay.
 *
 * @example
 * const checkIns = ['1', '2', '3', '4'].map((day) => ({
 *   id: `c${day}`, value: parseDecimal('7'), numerator: null, denominator: null,
 *   observedAt: `2026-10-0${day}T09:00:00.000Z`, observedOn: `2026-10-0${day}`, sequence: BigInt(day),
 * }));
 * repeatedValues({ id: 'kr', definitions: [], checkIns }, DEFAULT_LINT_THRESHOLDS)[0].numbers; // => { value: '7', count: '4' }
 */
export function repeatedValues(
  { id, definitions, checkIns }: Pick<LintKeyResult, 'id' | 'definitions' | 'checkIns'>,
  { repeats }: Pick<LintThresholds, 'repeats'>,
): Finding[] {
  if (asRecorded(definitions).at(-1)?.measure === 'BOOLEAN') return [];
  const findings: Finding[] = [];
  for (const { value, row } of rowsOf(checkIns)) {
    if (row.length < repeats) continue;
    findings.push({
      rule: 'VALUE_REPEATED',
      severity: 'NOTICE',
      subject: { type: 'KeyResult', id },
      factIds: row,
      numbers: { value: numberText(value), count: String(row.length) },
    });
  }
  return findings;
}

function rowsOf(checkIns: readonly LintCheckIn[]) {
  const rows: { readonly value: Rational; readonly row: string[] }[] = [];
  for (const checkIn of inOrder(checkIns)) {
    const value = enteredValue(checkIn);
    if (value === null) continue;
    const last = rows.at(-1);
    if (last !== undefined && compare(last.value, value) === 0) last.row.push(checkIn.id);
    else rows.push({ value, row: [checkIn.id] });
  }
  return rows;
}

function enteredValue({ value, numerator, denominator }: LintCheckIn): Rational | null {
  if (value !== null || numerator === null || denominator === null) return value;
  return ratio(numerator, denominator);
}
