import type { Language } from '../text/Language.ts';

/** The headings and words of reports. */
export interface ReportWords {
  readonly title: (kind: 'WEEKLY' | 'ANNUAL', subject: string, period: string) => string;
  readonly highlights: string;
  readonly figures: string;
  readonly objective: (place: number, title: string) => string;
  readonly incidents: string;
  readonly problems: string;
  readonly support: string;
  readonly openQuestions: string;
  readonly other: string;
  readonly reflections: string;
  readonly nextGoals: string;
  readonly savings: string;
  readonly summary: string;
  readonly duties: string;
  readonly achievements: string;
  readonly yearProblems: string;
  readonly lessons: string;
  readonly plan: string;
  readonly planItems: string;
  readonly measures: string;
  readonly yearSupport: string;
  readonly yearOther: string;
  readonly progress: (percent: string) => string;
  readonly due: (when: string) => string;
  readonly duration: (length: string) => string;
  readonly remedy: string;
  readonly target: string;
  readonly stated: string;
  readonly computed: string;
  readonly addressee: string;
  readonly amount: string;
  readonly unknown: string;
  readonly toldBefore: string;
  readonly separator: string;
  readonly colon: string;
  readonly brackets: (text: string) => string;
}

const english: ReportWords = {
  title: (kind, subject, period) =>
    `${kind === 'WEEKLY' ? 'Weekly' : 'Annual'} report of ${subject}, ${period}`,
  highlights: 'Highlights',
  figures: 'System figures',
  objective: (place, title) => `O${place} ${title}`,
  incidents: 'Production incidents',
  problems: 'Problems and improvements',
  support: 'Support needed',
  openQuestions: 'Open questions',
  other: 'Other',
  reflections: 'Lessons and reflections',
  nextGoals: 'Work and goals of next week',
  savings: 'Cost savings',
  summary: 'I. Summary of the year',
  duties: '1. Objectives and their results',
  achievements: '2. Highlights and results',
  yearProblems: '3. Problems and improvements',
  lessons: '4. Lessons learned',
  plan: 'II. Plan for the year to come',
  planItems: '1. Focus and expected targets',
  measures: '2. Measures',
  yearSupport: '3. Support needed',
  yearOther: '4. Other',
  progress: (percent) => `progress ${percent}`,
  due: (when) => `due ${when}`,
  duration: (length) => `took ${length}`,
  remedy: 'Remedy',
  target: 'Target',
  stated: 'stated',
  computed: 'computed',
  addressee: 'asked of',
  amount: 'amount',
  unknown: 'unknown',
  toldBefore: 'also told above',
  separator: '; ',
  colon: ': ',
  brackets: (text) => ` (${text})`,
};

const chinese: ReportWords = {
  title: (kind, subject, period) => `${subject} ${period} ${kind === 'WEEKLY' ? '周报' : '年度工作总结'}`,
  highlights: '【重点工作】',
  figures: '【系统运行数据】',
  objective: (place, title) => `【O${place} ${title}】`,
  incidents: '【生产事件】',
  problems: '【遇到的问题与改进方向】',
  support: '【所需支持】',
  openQuestions: '【待完善内容】',
  other: '【其他】',
  reflections: '收获与反思',
  nextGoals: '下周工作及目标',
  savings: '【降本】',
  summary: '一、年度工作总结',
  duties: '1. 岗位职责完成情况',
  achievements: '2. 工作亮点与成果',
  yearProblems: '3. 遇到的问题与改进方向',
  lessons: '4. 经验心得',
  plan: '二、年度工作计划',
  planItems: '1. 工作重点及预期目标',
  measures: '2. 实施措施',
  yearSupport: '3. 所需支持',
  yearOther: '4. 其他',
  progress: (percent) => `进度${percent}`,
  due: (when) => `截止${when}`,
  duration: (length) => `持续${length}`,
  remedy: '改进',
  target: '预期目标',
  stated: '陈述值',
  computed: '计算值',
  addressee: '对象',
  amount: '金额',
  unknown: '未知',
  toldBefore: '上文已述',
  separator: '；',
  colon: '：',
  brackets: (text) => `（${text}）`,
};

/** The words of a language. */
export const reportWords = (language: Language): ReportWords => (language === 'zh' ? chinese : english);
