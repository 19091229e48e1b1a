import type { Health, HealthReason } from '../health/Health.ts';
import type { Language } from './Language.ts';

const NAMES: Readonly<Record<Health, Readonly<Record<Language, string>>>> = {
  ACHIEVED: { en: 'Achieved.', zh: '已达成。' },
  MISSED: { en: 'Missed.', zh: '未达成。' },
  PENDING: { en: 'Nothing is to be seen yet.', zh: '待启动。' },
  STALE: { en: 'Not known today.', zh: '数据过期。' },
  ON_TRACK: { en: 'On track.', zh: '正常推进。' },
  AT_RISK: { en: 'At risk.', zh: '存在风险。' },
  OFF_TRACK: { en: 'Off track.', zh: '偏离计划。' },
};

const REASONS: Readonly<Record<HealthReason, Readonly<Record<Language, string>>>> = {
  PERIOD_OVER: { en: 'The period is over.', zh: '周期已结束。' },
  NO_VALUE: { en: 'It has no value.', zh: '没有数值。' },
  EXPECTATION_MET: { en: 'What is expected is reached.', zh: '已达到预期。' },
  NOT_BEGUN: { en: 'The period has not begun.', zh: '周期尚未开始。' },
  FIRST_VALUE_AWAITED: {
    en: 'The first value is not late yet.',
    zh: '首个数值尚未逾期。',
  },
  OBSERVATION_OLD: {
    en: 'The last observation is older than the cadence and its grace.',
    zh: '最近一次观测已超过更新周期及宽限期。',
  },
  BEHIND_EXPECTED: { en: 'It is behind the progress that is expected today.', zh: '落后于今日应有的进度。' },
  NOT_BEHIND_EXPECTED: {
    en: 'It is as far as is expected today.',
    zh: '符合今日应有的进度。',
  },
};

/**
 * A health in words, without its reasons.
 *
 * @example
 * healthText('AT_RISK', 'en'); // => 'At risk.'
 */
export const healthText = (health: Health, language: Language): string => NAMES[health][language];

/**
 * A reason of a health in words: one sentence.
 *
 * @example
 * healthReasonText('PERIOD_OVER', 'zh'); // => '周期已结束。'
 */
export const healthReasonText = (reason: HealthReason, language: Language): string =>
  REASONS[reason][language];
