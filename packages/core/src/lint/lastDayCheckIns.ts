import { addDays } from '../time/addDays.ts';
import type { Finding } from './Finding.ts';
import { inOrder } from './inOrder.ts';
import type { LintKeyResult } from './LintFacts.ts';
import type { LintThresholds } from './LintThresholds.ts';

/**
 * `LAST_DAY_CHECK_IN` when more than the allowed share of the values of a key result is of the last days of its period, or later: it was not
 * watched while something could still be done. Nothing of a period that is shorter than two of these ends.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const period = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
 * const checkIns = [{ id: 'chk', observedOn: '2026-12-31', observedAt: '2026-12-31T09:00:00.000Z', sequence: 1n }];
 * lastDayCheckIns({ id: 'kr', period, definitions: [], checkIns }, DEFAULT_LINT_THRESHOLDS)[0].numbers; // => { count: '1', total: '1', days: '1' }
 */
export function lastDayCheckIns(
  { id, period, checkIns }: LintKeyResult,
  { lastDays, lastDayShare }: Pick<LintThresholds, 'lastDays' | 'lastDayShare'>,
): Finding[] {
  const from = addDays(period.endsBefore, -lastDays);
  if (addDays(period.startsOn, lastDays) > from) return [];
  const late = inOrder(checkIns).filter(({ observedOn }) => observedOn >= from);
  const [count, total] = [BigInt(late.length), BigInt(checkIns.length)];
  if (count === 0n || count * 1_000_000n <= total * lastDayShare) return [];
  return [
    {
      rule: 'LAST_DAY_CHECK_IN',
      severity: 'NOTICE',
      subject: { type: 'KeyResult', id },
      factIds: late.map((checkIn) => checkIn.id),
      numbers: { count: String(count), total: String(total), days: String(lastDays) },
    },
  ];
}
