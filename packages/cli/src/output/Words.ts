import type { Language } from '../context/languageOf.ts';

/** The words of tables and headings. */
export interface Words {
  readonly title: string;
  readonly period: string;
  readonly owner: string;
  readonly team: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly measure: string;
  readonly weight: string;
  readonly current: string;
  readonly progress: string;
  readonly score: string;
  readonly verdict: string;
  readonly commitment: string;
  readonly conclusion: string;
  readonly archived: string;
  readonly keyResults: string;
  readonly milestones: string;
  readonly statements: string;
  readonly ledger: string;
  readonly state: string;
  readonly amount: string;
  readonly recurrence: string;
  readonly startsOn: string;
  readonly counts: string;
  readonly gross: string;
  readonly cost: string;
  readonly net: string;
  readonly quantities: string;
  readonly count: string;
  readonly due: string;
  readonly parts: string;
}

const english: Words = {
  title: 'Title',
  period: 'Period',
  owner: 'Owner',
  team: 'Team',
  objective: 'Objective',
  keyResult: 'Key result',
  measure: 'Measure',
  weight: 'Weight',
  current: 'Current',
  progress: 'Progress',
  score: 'Score',
  verdict: 'Verdict',
  commitment: 'Commitment',
  conclusion: 'Conclusion',
  archived: 'Archived',
  keyResults: 'Key results',
  milestones: 'Milestones',
  statements: 'Written results',
  ledger: 'Ledger',
  state: 'State',
  amount: 'Amount',
  recurrence: 'Recurrence',
  startsOn: 'Starts on',
  counts: 'Counts',
  gross: 'Gross',
  cost: 'Cost',
  net: 'Net',
  quantities: 'Quantities',
  count: 'Count',
  due: 'Due',
  parts: 'Parts done',
};

const chinese: Words = {
  title: '标题',
  period: '周期',
  owner: '负责人',
  team: '团队',
  objective: '目标',
  keyResult: '关键结果',
  measure: '衡量方式',
  weight: '权重',
  current: '当前值',
  progress: '进度',
  score: '得分',
  verdict: '结论',
  commitment: '承诺类型',
  conclusion: '书面结论',
  archived: '归档于',
  keyResults: '关键结果',
  milestones: '里程碑',
  statements: '书面结果',
  ledger: '账目',
  state: '状态',
  amount: '金额',
  recurrence: '周期性',
  startsOn: '起始日',
  counts: '口径',
  gross: '总额',
  cost: '成本',
  net: '净额',
  quantities: '数量',
  count: '项数',
  due: '截止',
  parts: '已完成部分',
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? chinese : english);
