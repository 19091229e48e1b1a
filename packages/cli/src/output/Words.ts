import type { Health } from '@meritkit/client';
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
  readonly health: string;
  readonly healths: Readonly<Record<Health['code'], string>>;
  readonly name: string;
  readonly state: string;
  readonly startsOn: string;
  readonly endsBefore: string;
  readonly dueOn: string;
  readonly what: string;
  readonly reason: string;
  readonly rule: string;
  readonly severity: string;
  readonly finding: string;
  readonly commitment: string;
  readonly conclusion: string;
  readonly archived: string;
  readonly keyResults: string;
  readonly aligned: string;
  readonly milestones: string;
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
  health: 'Health',
  healths: {
    ACHIEVED: 'achieved',
    MISSED: 'missed',
    PENDING: 'pending',
    STALE: 'stale',
    ON_TRACK: 'on track',
    AT_RISK: 'at risk',
    OFF_TRACK: 'off track',
  },
  name: 'Name',
  state: 'State',
  startsOn: 'From',
  endsBefore: 'Until before',
  dueOn: 'Due',
  what: 'What',
  reason: 'Why',
  rule: 'Rule',
  severity: 'Severity',
  finding: 'Finding',
  commitment: 'Commitment',
  conclusion: 'Conclusion',
  archived: 'Archived',
  keyResults: 'Key results',
  aligned: 'Aligned objectives',
  milestones: 'Milestones',
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
  health: '健康度',
  healths: {
    ACHIEVED: '已达成',
    MISSED: '未达成',
    PENDING: '待启动',
    STALE: '数据过期',
    ON_TRACK: '正常推进',
    AT_RISK: '存在风险',
    OFF_TRACK: '偏离计划',
  },
  name: '名称',
  state: '状态',
  startsOn: '开始日期',
  endsBefore: '结束于（不含）',
  dueOn: '截止日期',
  what: '事项',
  reason: '原因',
  rule: '规则',
  severity: '级别',
  finding: '发现',
  commitment: '承诺类型',
  conclusion: '书面结论',
  archived: '归档于',
  keyResults: '关键结果',
  aligned: '对齐的目标',
  milestones: '里程碑',
  statements: '书面结果',
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? chinese : english);
