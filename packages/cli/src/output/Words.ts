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
  readonly kind: string;
  readonly author: string;
  readonly person: string;
  readonly grade: string;
  readonly statedAs: string;
  readonly code: string;
  readonly unit: string;
  readonly direction: string;
  readonly dimensions: string;
  readonly from: string;
  readonly until: string;
  readonly value: string;
  readonly samples: string;
  readonly occurred: string;
  readonly services: string;
  readonly resolved: string;
  readonly service: string;
  readonly downtime: string;
  readonly availability: string;
  readonly step: string;
  readonly known: string;
  readonly mean: string;
  readonly median: string;
  readonly p90: string;
  readonly toDetect: string;
  readonly toAcknowledge: string;
  readonly toMitigate: string;
  readonly toResolve: string;
  readonly stated: string;
  readonly incidents: string;
  readonly total: string;
  readonly ledger: string;
  readonly amount: string;
  readonly recurrence: string;
  readonly counts: string;
  readonly gross: string;
  readonly cost: string;
  readonly net: string;
  readonly quantities: string;
  readonly count: string;
  readonly due: string;
  readonly parts: string;
  readonly source: string;
  readonly externalId: string;
  readonly email: string;
  readonly level: string;
  readonly manager: string;
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
  kind: 'Kind',
  author: 'Author',
  person: 'Person',
  grade: 'Grade',
  statedAs: 'As stated',
  code: 'Code',
  unit: 'Unit',
  direction: 'Direction',
  dimensions: 'Dimensions',
  from: 'From',
  until: 'Before',
  value: 'Value',
  samples: 'Samples',
  occurred: 'Occurred',
  services: 'Services',
  resolved: 'Resolved',
  service: 'Service',
  downtime: 'Downtime',
  availability: 'Availability',
  step: 'Step',
  known: 'Known',
  mean: 'Mean',
  median: 'Median',
  p90: 'p90',
  toDetect: 'to detect',
  toAcknowledge: 'to acknowledge',
  toMitigate: 'to mitigate',
  toResolve: 'to resolve',
  stated: 'stated',
  incidents: 'Incidents',
  total: 'Total',
  ledger: 'Ledger',
  amount: 'Amount',
  recurrence: 'Recurrence',
  counts: 'Counts',
  gross: 'Gross',
  cost: 'Cost',
  net: 'Net',
  quantities: 'Quantities',
  count: 'Count',
  due: 'Due',
  parts: 'Parts done',
  source: 'Source',
  externalId: 'Id there',
  email: 'E-mail',
  level: 'Level',
  manager: 'Manager',
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
  kind: '类型',
  author: '作者',
  person: '人员',
  grade: '等级',
  statedAs: '原文',
  code: '代码',
  unit: '单位',
  direction: '方向',
  dimensions: '维度',
  from: '始于',
  until: '止于',
  value: '值',
  samples: '样本数',
  occurred: '发生于',
  services: '服务',
  resolved: '解决于',
  service: '服务',
  downtime: '停机时长',
  availability: '可用率',
  step: '阶段',
  known: '已知',
  mean: '均值',
  median: '中位数',
  p90: 'p90',
  toDetect: '发现用时',
  toAcknowledge: '响应用时',
  toMitigate: '缓解用时',
  toResolve: '解决用时',
  stated: '书面所述',
  incidents: '事故数',
  total: '合计',
  ledger: '账目',
  amount: '金额',
  recurrence: '周期性',
  counts: '口径',
  gross: '总额',
  cost: '成本',
  net: '净额',
  quantities: '数量',
  count: '项数',
  due: '截止',
  parts: '已完成部分',
  source: '来源',
  externalId: '来源编号',
  email: '邮箱',
  level: '职级',
  manager: '上级',
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? chinese : english);
