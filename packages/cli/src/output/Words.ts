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
  readonly share: string;
  readonly current: string;
  readonly progress: string;
  readonly score: string;
  readonly verdict: string;
  readonly commitment: string;
  readonly conclusion: string;
  readonly archived: string;
  readonly keyResults: string;
  readonly aligned: string;
  readonly milestones: string;
  readonly dueOn: string;
  readonly state: string;
  readonly statements: string;
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
  share: 'Share',
  current: 'Current',
  progress: 'Progress',
  score: 'Score',
  verdict: 'Verdict',
  commitment: 'Commitment',
  conclusion: 'Conclusion',
  archived: 'Archived',
  keyResults: 'Key results',
  aligned: 'Aligned objectives',
  milestones: 'Milestones',
  dueOn: 'Due',
  state: 'State',
  statements: 'Written results',
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
  share: '占比',
  current: '当前值',
  progress: '进度',
  score: '得分',
  verdict: '结论',
  commitment: '承诺类型',
  conclusion: '书面结论',
  archived: '归档于',
  keyResults: '关键结果',
  aligned: '对齐的目标',
  milestones: '里程碑',
  dueOn: '截止日期',
  state: '状态',
  statements: '书面结果',
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? chinese : english);
