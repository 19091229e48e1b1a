import type { Rule } from '../explanation/Rule.ts';
import type { Language } from './Language.ts';

const PHRASES: Readonly<Record<Rule, Readonly<Record<Language, string>>>> = {
  INCREASE: {
    en: 'the share of the way from the baseline up to the target',
    zh: '从基线值上升到目标值所走完的比例',
  },
  DECREASE: {
    en: 'the share of the way from the baseline down to the target',
    zh: '从基线值下降到目标值所走完的比例',
  },
  AT_LEAST: { en: 'whether at least the target is held', zh: '是否不低于目标值' },
  AT_MOST: { en: 'whether at most the target is held', zh: '是否不高于目标值' },
  RANGE: { en: 'whether it lies within the range', zh: '是否处于目标区间内' },
  PIECEWISE: { en: 'read off the line between the points', zh: '按分段线性折算' },
  MILESTONES: { en: 'the weighted share of the milestones that is done', zh: '按权重计算的里程碑完成比例' },
  BOOLEAN: { en: 'done or not done', zh: '完成为 1，未完成为 0' },
  ASSESSED: { en: 'judged by a person', zh: '由人评估' },
  MEAN: { en: 'the weighted mean of its parts', zh: '各组成项的加权平均' },
  MIN: { en: 'the smallest of its parts', zh: '各组成项中的最小值' },
  COUNT_COMPLETE: {
    en: 'the weighted share of its parts that is complete',
    zh: '按权重计算的已完成组成项比例',
  },
  ALIGNED: {
    en: 'the weighted mean of the objectives aligned under it',
    zh: '各对齐目标的加权平均',
  },
  ENTERED: { en: 'typed in over the calculation', zh: '人工录入，取代计算值' },
  ASSESSMENT: { en: 'assessed by a person, in place of the calculation', zh: '由人评估，取代计算值' },
  PERIOD_OPEN: { en: 'a score comes at the end of the period', zh: '得分在周期结束后产生' },
  LEARNING: { en: 'a learning objective asks a question', zh: '学习型目标以提出并回答问题为目的' },
  ROLL_UP_OFF: { en: 'not combined from its parts', zh: '不从下级项汇总' },
  ALIGNMENT_CYCLE: { en: 'aligned in a circle', zh: '对齐关系形成循环' },
  NO_DEFINITION: { en: 'what counts was not defined', zh: '尚未定义如何衡量' },
};

/** A rule in a few words. */
export const ruleText = (rule: Rule, language: Language): string => PHRASES[rule][language];
