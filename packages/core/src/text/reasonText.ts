import type { ReasonCode } from '../reading/ReasonCode.ts';
import type { Language } from './Language.ts';

const SENTENCES: Readonly<Record<ReasonCode, Readonly<Record<Language, string>>>> = {
  NOT_ASSESSED: { en: 'Nobody has assessed it yet.', zh: '未评估。' },
  NO_OBSERVATION: { en: 'No value has been observed yet.', zh: '尚无观测值。' },
  NO_MILESTONES: { en: 'It has no milestones.', zh: '没有设置里程碑。' },
  ZERO_DENOMINATOR: { en: 'The denominator of the ratio is 0.', zh: '比率的分母为 0。' },
  DEGENERATE_RANGE: {
    en: 'The target equals the baseline and is not met, so there is no way to measure.',
    zh: '目标值等于基线值且尚未达到，无法衡量进度。',
  },
  ZERO_WEIGHTS: {
    en: 'All weights are 0, so all count equally.',
    zh: '所有权重均为 0，因此按相等权重计算。',
  },
  WEIGHTS_MIXED: {
    en: 'Only some of the weights are set, so nothing can be combined.',
    zh: '只有部分权重已设置，无法汇总。',
  },
  WEIGHTS_UNSET: {
    en: 'Every weight must be set, and one is not, so nothing can be combined.',
    zh: '所有权重都必须设置，但有未设置的权重，无法汇总。',
  },
  WEIGHTS_EXCEED_WHOLE: {
    en: 'The weights that are set add up to more than 100 %, so nothing can be combined.',
    zh: '已设置的权重之和超过 100%，无法汇总。',
  },
  WEIGHTS_NOT_WHOLE: {
    en: 'The weights do not add up to 100 %, so nothing can be combined.',
    zh: '权重之和不等于 100%，无法汇总。',
  },
  NO_WEIGHTED_VALUE: { en: 'Everything that has a value has weight 0.', zh: '有数值的各项权重均为 0。' },
  NO_CHILDREN: { en: 'There is nothing below it to combine.', zh: '没有可以汇总的下级项。' },
  ALL_CHILDREN_UNKNOWN: { en: 'None of its parts has a value.', zh: '所有组成项都没有数值。' },
  CHILD_UNKNOWN_BLOCKS: {
    en: 'A part has no value, and nothing is computed without it.',
    zh: '有组成项没有数值，按规则不作计算。',
  },
  CHILD_UNKNOWN_EXCLUDED: { en: 'A part without a value is left out.', zh: '没有数值的组成项不计入。' },
  CHILD_UNKNOWN_ZERO: { en: 'A part without a value counts as 0.', zh: '没有数值的组成项按 0 计算。' },
  PERIOD_OPEN: { en: 'The period is not over, so there is no score yet.', zh: '周期尚未结束，暂无得分。' },
  LEARNING_OBJECTIVE: { en: 'A learning objective has no number.', zh: '学习型目标没有数值。' },
  NO_DEFINITION: { en: 'No definition was in force at that time.', zh: '当时没有生效的定义。' },
  ROLL_UP_OFF: {
    en: 'It takes no value from its parts; a person gives it one.',
    zh: '不从下级项汇总，其数值由人给出。',
  },
  ALIGNMENT_CYCLE: {
    en: 'What it is combined from depends on it in turn at that time.',
    zh: '当时其下级项又反过来依赖于它，形成循环。',
  },
  OVERRIDDEN: { en: 'A value was typed in over the calculation.', zh: '计算所用的值已由人工录入的值取代。' },
  ASSESSMENT_REPLACES: {
    en: 'An assessment stands in place of the calculated score.',
    zh: '评估值取代了计算得分。',
  },
};

/**
 * A reason in words: one sentence.
 *
 * @example
 * reasonText('NOT_ASSESSED', 'en'); // => 'Nobody has assessed it yet.'
 * reasonText('PERIOD_OPEN', 'zh'); // => '周期尚未结束，暂无得分。'
 */
export const reasonText = (code: ReasonCode, language: Language): string => SENTENCES[code][language];
