import type { Finding, LintRule } from '../lint/Finding.ts';
import type { Language } from './Language.ts';

type Sentence = (number: (name: keyof Finding['numbers']) => string, points: string) => string;

const SENTENCES: Readonly<Record<LintRule, Readonly<Record<Language, Sentence>>>> = {
  LAST_DAY_CHECK_IN: {
    en: (n) => `${n('count')} of ${n('total')} check-ins are of the last ${n('days')} day(s) of the period.`,
    zh: (n) => `${n('total')} 次更新中有 ${n('count')} 次在周期的最后 ${n('days')} 天。`,
  },
  TARGET_LOWERED: {
    en: (n) =>
      `The target was made easier, from ${n('before')} to ${n('after')}, when a value was known already.`,
    zh: (n) => `已有数值之后，目标值由 ${n('before')} 放宽为 ${n('after')}。`,
  },
  BASELINE_EDITED: {
    en: (n) =>
      `The baseline was changed from ${n('before')} to ${n('after')} when a value was known already.`,
    zh: (n) => `已有数值之后，基线由 ${n('before')} 改为 ${n('after')}。`,
  },
  WEIGHT_MOVED: {
    en: (n, points) =>
      `New weights alone lifted the progress from ${n('before')} to ${n('after')}, by ${points} points.`,
    zh: (n, points) => `仅调整权重就使进度由 ${n('before')} 升至 ${n('after')}，提高 ${points} 个百分点。`,
  },
  VALUE_REPEATED: {
    en: (n) => `The value ${n('value')} was entered ${n('count')} times in a row.`,
    zh: (n) => `数值 ${n('value')} 连续录入 ${n('count')} 次。`,
  },
  EVIDENCE_REUSED: {
    en: (n) => `The same evidence speaks for ${n('count')} things that are scored.`,
    zh: (n) => `同一证据被用于 ${n('count')} 个计分项。`,
  },
  FUTURE_DATE: {
    en: (n) => `An imported fact is dated ${n('days')} day(s) after it was recorded.`,
    zh: (n) => `导入的数据所注日期比录入日期晚 ${n('days')} 天。`,
  },
  DUPLICATE_SAVING: {
    en: (n) => `${n('count')} savings may be one and the same.`,
    zh: (n) => `${n('count')} 项节约可能是同一项。`,
  },
};

/**
 * A finding in one sentence.
 *
 * @example
 * const subject = { type: 'KeyResult', id: 'kr' };
 * const numbers = { value: '7', count: '4' };
 * findingText({ rule: 'VALUE_REPEATED', severity: 'NOTICE', subject, factIds: ['a'], numbers }, 'en'); // => 'The value 7 was entered 4 times in a row.'
 */
export function findingText({ rule, numbers }: Finding, language: Language): string {
  const gain = numbers.gain ?? '0';
  return SENTENCES[rule][language]((name) => numbers[name] ?? '', pointsOf(gain));
}

/** A share as points of a hundred, without floating point: 0.125 is 12.5. */
function pointsOf(share: string): string {
  const [whole = '0', decimals = ''] = share.split('.');
  const digits = decimals.padEnd(2, '0');
  const rest = digits.slice(2);
  return `${BigInt(whole + digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`;
}
