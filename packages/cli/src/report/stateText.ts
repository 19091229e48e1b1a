import type { Language } from '../context/languageOf.ts';

const CHINESE: Readonly<Record<string, string>> = {
  PLANNED: '计划中',
  IN_PROGRESS: '进行中',
  IN_TEST: '测试中',
  BLOCKED: '受阻',
  DONE: '完成',
  DROPPED: '已放弃',
  EXPECTED: '预计',
  REALISED: '已实现',
  VERIFIED: '已核实',
  REJECTED: '已驳回',
  LAPSED: '已失效',
};

/** The name of a state of work or of a saving. */
export const stateText = (state: string, language: Language): string =>
  (language === 'zh' ? CHINESE[state] : undefined) ?? state.toLowerCase().replaceAll('_', ' ');
