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
  PARTLY_UNKNOWN: {
    en: 'Some of the time or of the observations is unknown and counts in nothing.',
    zh: '部分时间或观测值未知，不计入。',
  },
  OUT_OF_RANGE: {
    en: 'The value has more digits than a measured value can hold.',
    zh: '数值位数超出可记录的范围。',
  },
  NO_SAMPLES: { en: 'The metric has no samples in the window.', zh: '窗口内没有指标样本。' },
  RATIO_NOT_SUMMED: { en: 'A sum of ratios means nothing.', zh: '比率不能相加。' },
  SAMPLES_MIXED: {
    en: 'Samples with and without a ratio do not mix.',
    zh: '比率样本与数值样本不能混合计算。',
  },
  NOTHING_ELAPSED: { en: 'No time has passed yet.', zh: '尚未经过任何时间。' },
  DOWNTIME_UNKNOWN: {
    en: 'The downtime is unknown, as the start or the impact of an outage is.',
    zh: '有故障的开始时间或影响比例未知，停机时间无法计算。',
  },
  NOT_OBSERVED: {
    en: 'Nothing was reported, and nobody states that it was observed throughout.',
    zh: '没有任何报告，也没有说明全程受到监测。',
  },
  WINDOW_NOT_BEGUN: { en: 'The window has not begun.', zh: '窗口尚未开始。' },
  NO_EVIDENCE: { en: 'There is no evidence to compute it from.', zh: '没有可供计算的证据。' },
  SEVERITY_UNKNOWN: {
    en: 'An incident may have a severity that counts, and may not.',
    zh: '有事件的级别尚不确定，可能计入也可能不计入。',
  },
  STRADDLES_WINDOW: { en: 'Its window lies only partly in this one.', zh: '其窗口仅部分落在统计窗口内。' },
  BLOCKED: { en: 'It was blocked before it had an effect.', zh: '在产生影响之前已被拦截。' },
  PLANNED: { en: 'It was planned maintenance.', zh: '属于计划内维护。' },
  START_UNKNOWN: { en: 'Nobody knows when it began.', zh: '开始时间未知。' },
  TIME_UNKNOWN: { en: 'One of the two times is unknown.', zh: '两个时间点之一未知。' },
  DUPLICATE: { en: 'It repeats another one, which counts.', zh: '与另一条重复，另一条已计入。' },
  REJECTED: { en: 'It was rejected.', zh: '已被否决。' },
  LAPSED: { en: 'It has lapsed.', zh: '已失效。' },
  AMOUNT_UNKNOWN: { en: 'Its amount is unknown.', zh: '金额未知。' },
  RATE_UNKNOWN: { en: 'No exchange rate is known for it.', zh: '没有可用的汇率。' },
  DATE_UNKNOWN: { en: 'Its day is unknown, so it lies in no window.', zh: '日期未知，无法归入任何窗口。' },
  PROGRESS_UNKNOWN: { en: 'Its progress is unknown.', zh: '进度未知。' },
};

/**
 * A reason in words: one sentence.
 *
 * @example
 * reasonText('NOT_ASSESSED', 'en'); // => 'Nobody has assessed it yet.'
 * reasonText('PERIOD_OPEN', 'zh'); // => '周期尚未结束，暂无得分。'
 */
export const reasonText = (code: ReasonCode, language: Language): string => SENTENCES[code][language];
