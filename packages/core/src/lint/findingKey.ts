import { type Finding, LINT_RULES } from './Finding.ts';

/**
 * What a list of findings is ordered by: the place of the rule, the subject, the facts. No two findings of a list have the same.
 *
 * @example
 * const subject = { type: 'KeyResult', id: 'kr' };
 * findingKey({ rule: 'TARGET_LOWERED', severity: 'WARNING', subject, factIds: ['a', 'b'], numbers: {} }); // => [1, 'KeyResult kr', 'a b']
 */
export const findingKey = ({ rule, subject, factIds }: Finding): [number, string, string] => [
  LINT_RULES.indexOf(rule),
  `${subject.type} ${subject.id}`,
  factIds.join(' '),
];
