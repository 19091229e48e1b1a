import { daysBetween } from '../time/daysBetween.ts';
import type { Finding } from './Finding.ts';
import type { ImportedDate } from './LintFacts.ts';

/**
 * `FUTURE_DATE` for each imported fact that is dated later than the day on which it was recorded: it cannot have been seen yet.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const subject = { type: 'KeyResult', id: 'kr' };
 * futureDates([{ factId: 'chk', subject, on: '2026-12-31', recordedOn: '2026-12-01' }])[0].numbers; // => { days: '30' }
 */
export const futureDates = (dates: readonly ImportedDate[]): Finding[] =>
  dates
    .filter(({ on, recordedOn }) => on > recordedOn)
    .map(({ factId, subject, on, recordedOn }) => ({
      rule: 'FUTURE_DATE',
      severity: 'WARNING',
      subject,
      factIds: [factId],
      numbers: { days: String(daysBetween(recordedOn, on)) },
    }));
