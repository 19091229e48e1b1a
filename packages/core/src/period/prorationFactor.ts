import { DomainError } from '../error/DomainError.ts';
import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { commonSpan } from './commonSpan.ts';
import type { DateSpan } from './DateSpan.ts';
import { overlapDays } from './overlapDays.ts';

/** Days on which a person works for a team, and how much. */
export interface AssignedSpan extends DateSpan {
  /** The part of full time, 0…1. */
  readonly fte: Rational;
}

/**
 * The part of a period that a person worked: `f = Σ days·fte ÷ days`, over half-open dates. Days on leave are left out above the line,
 * not below it, and count once if two absences hold them. Assignments at the same time add up.
 *
 * @throws {DomainError} `INVALID_DATE`; `PERIOD_EMPTY`.
 *
 * @example
 * const quarter = { startsOn: '2026-07-01', endsBefore: '2026-10-01' };
 * const joined = { startsOn: '2026-08-17', endsBefore: '2026-10-01', fte: parseDecimal('1') };
 * prorationFactor(quarter, [joined], []); // => { numerator: 45n, denominator: 92n }
 */
export function prorationFactor(
  period: DateSpan,
  assignments: readonly AssignedSpan[],
  absences: readonly DateSpan[],
): Rational {
  const days = daysBetween(period.startsOn, period.endsBefore);
  if (days <= 0) throw new DomainError('PERIOD_EMPTY', 'The period ends on or before its start.');
  const leave = merged(absences);
  let worked = whole(0n);
  for (const assignment of assignments) {
    const within = commonSpan(assignment, period);
    const away = leave.reduce((sum, absence) => sum + overlapDays(within, absence), 0);
    worked = add(worked, multiply(assignment.fte, whole(BigInt(overlapDays(within, period) - away))));
  }
  return lowestTerms(multiply(worked, { numerator: 1n, denominator: BigInt(days) }));
}

function merged(spans: readonly DateSpan[]): DateSpan[] {
  const result: DateSpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = result.at(-1);
    if (last === undefined || last.endsBefore < span.startsOn) result.push(span);
    else if (last.endsBefore < span.endsBefore)
      result.splice(-1, 1, { ...last, endsBefore: span.endsBefore });
  }
  return result;
}
