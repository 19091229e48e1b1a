import type { Measure } from '../key-result/Measure.ts';
import { compare } from '../number/compare.ts';
import { numberText } from '../number/numberText.ts';
import { changesAfterTheFact } from './changesAfterTheFact.ts';
import type { Finding } from './Finding.ts';
import type { LintKeyResult } from './LintFacts.ts';

/** Which way a target is easier: -1 when it is smaller, 1 when it is larger. */
const EASIER: Readonly<Partial<Record<Measure, -1 | 1>>> = {
  INCREASE: -1,
  AT_LEAST: -1,
  DECREASE: 1,
  AT_MOST: 1,
};

/**
 * `TARGET_LOWERED` for each time that the target of a key result was made easier when a value was known already: lower for `INCREASE` and
 * `AT_LEAST`, higher for `DECREASE` and `AT_MOST`. A target before the first value is planning, and a harder one is nobody's trick.
 *
 * @example
 * const at = (sequence, target, recordedAt) =>
 *   ({ id: `d${sequence}`, measure: 'INCREASE', unit: null, target: parseDecimal(target), recordedAt, sequence });
 * const definitions = [at(1n, '100', '2026-10-01T00:00:00.000Z'), at(2n, '60', '2026-12-20T00:00:00.000Z')];
 * const checkIns = [{ recordedAt: '2026-11-01T00:00:00.000Z' }];
 * loweredTargets({ id: 'kr', definitions, checkIns })[0].numbers; // => { before: '100', after: '60' }
 */
export const loweredTargets = (
  keyResult: Pick<LintKeyResult, 'id' | 'definitions' | 'checkIns'>,
): Finding[] =>
  changesAfterTheFact(keyResult).flatMap(({ before, after }) => {
    if (before.target === null || after.target === null) return [];
    if (compare(after.target, before.target) !== EASIER[after.measure]) return [];
    return [
      {
        rule: 'TARGET_LOWERED',
        severity: 'WARNING',
        subject: { type: 'KeyResult', id: keyResult.id },
        factIds: [before.id, after.id],
        numbers: { before: numberText(before.target), after: numberText(after.target) },
      },
    ];
  });
