import { millionths } from '../src/number/Millionths.ts';
import type { ReportedItem, ReportedItemKind, ReportFacts } from '../src/report/ReportFacts.ts';

/** An item of a written report that tells nothing but its text unless stated otherwise. */
export const item = (
  id: string,
  kind: ReportedItemKind,
  text: string,
  more: Partial<ReportedItem> = {},
): ReportedItem => ({
  id,
  kind,
  text,
  remedy: null,
  target: null,
  state: null,
  progress: null,
  due: null,
  addressee: null,
  amount: null,
  about: [],
  repeats: null,
  parts: [],
  ...more,
});

/** Some of what a department's week was about. */
export const reportFacts = (): ReportFacts => ({
  kind: 'WEEKLY',
  period: { name: '2023年第51周', startsOn: '2023-12-16', endsBefore: '2023-12-23' },
  subject: '支付中心',
  objectives: [
    {
      id: 'obj_2',
      title: '系统升级',
      progress: null,
      keyResults: [{ id: 'kr_1', title: '双活', progress: millionths(500_000n) }],
      results: [],
      work: [
        {
          id: 'wrk_pos',
          title: 'POS收单系统建设',
          state: null,
          progress: null,
          due: null,
          parts: [
            {
              id: 'wrk_5',
              title: '商户巡检',
              state: '测试',
              progress: millionths(800_000n),
              due: '下周',
              parts: [],
            },
          ],
        },
      ],
    },
  ],
  figures: [
    {
      name: '0级报警跟进率',
      stated: { text: '67%', ids: ['stm_1'] },
      computed: { text: '16/24', ids: ['smp_1'] },
      agree: true,
    },
    {
      name: '入金有效成功率',
      stated: { text: '99.966%', ids: ['stm_2'] },
      computed: { text: '99.97%', ids: ['smp_2', 'smp_3'] },
      agree: false,
    },
  ],
  incidents: [
    {
      id: 'inc_1',
      at: '2023-12-16 15:36',
      title: '非法扫描导致的域名报警',
      description: 'waf 已拦截',
      duration: '60mins',
    },
  ],
  savings: [],
  written: {
    title: '第51周',
    items: [
      item('rit_1', 'SECTION', '【其他】', { parts: [item('rit_2', 'OTHER', '胖东来游学')] }),
      item('rit_3', 'NEXT_GOAL', '年度绩效沟通'),
    ],
  },
});
