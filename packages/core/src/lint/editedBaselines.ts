import { compare } from '../number/compare.ts';
import { numberText } from '../number/numberText.ts';
import { changesAfterTheFact } from './changesAfterTheFact.ts';
import type { Finding } from './Finding.ts';
import type { LintKeyResult } from './LintFacts.ts';

/**
 * `BASELINE_EDITED` for each time that the baseline of a key result was changed when a value was known already. Where it started is a fact: it
 * does not move.
 *
 * @example
 * const at = (sequence, baseline, recordedAt) =>
 *   ({ id: `d${sequence}`, measure: 'INCREASE', unit: null, baseline: parseDecimal(baseline), recordedAt, sequence });
 * const definitions = [at(1n, '10', '2026-10-01T00:00:00.000Z'), at(2n, '0', '2026-12-20T00:00:00.000Z')];
 * const checkIns = [{ recordedAt: '2026-11-01T00:00:00.000Z' }];
 * editedBaselines({ id: 'kr', definitions, checkIns })[0].numbers; // => { before: '10', after: '0' }
 */
export const editedBaselines = (
  keyResult: Pick<LintKeyResult, 'id' | 'definitions' | 'checkIns'>,
): Finding[] =>
  changesAfterTheFact(keyResult).flatMap(({ before, after }) => {
    if (before.baseline === null || after.baseline === null) return [];
    if (compare(before.baseline, after.baseline) === 0) return [];
    return [
      {
        rule: 'BASELINE_EDITED',
        severity: 'WARNING',
        subject: { type: 'KeyResult', id: keyResult.id },
        factIds: [before.id, after.id],
        numbers: { before: numberText(before.baseline), after: numberText(after.baseline) },
      },
    ];
  });
