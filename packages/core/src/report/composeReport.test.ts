import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, reportFacts } from '../../test/reportFacts.ts';
import { millionths } from '../number/Millionths.ts';
import { composeReport } from './composeReport.ts';
import { htmlOf } from './htmlOf.ts';
import { markdownOf } from './markdownOf.ts';
import type { ReportFacts } from './ReportFacts.ts';

const nothing: ReportFacts = {
  ...reportFacts(),
  objectives: [],
  figures: [],
  incidents: [],
  written: null,
};

test('a week has the headings of the weekly report, and each line names its facts', () => {
  expect(markdownOf(composeReport(reportFacts(), 'zh'))).toBe(`# 第51周

支付中心；2023年第51周；2023-12-16 – 2023-12-22

### 【系统运行数据】

- 0级报警跟进率：67%[^1]
- 入金有效成功率：陈述值 99.966%[^2]；计算值 99.97%[^3]

### 【O1 系统升级】

- 进度未知[^4]
- 双活（进度50%）[^5]
- POS收单系统建设[^6]
  - 商户巡检（测试；进度80%；截止下周）[^7]

### 【生产事件】

- 2023-12-16 15:36 非法扫描导致的域名报警（waf 已拦截；持续60mins）[^8]

### 【其他】

- 胖东来游学[^9]

## 下周工作及目标

- 年度绩效沟通[^10]

[^1]: stm\\_1
[^2]: stm\\_2
[^3]: smp\\_2, smp\\_3
[^4]: obj\\_2
[^5]: kr\\_1
[^6]: wrk\\_pos
[^7]: wrk\\_5
[^8]: inc\\_1
[^9]: rit\\_2
[^10]: rit\\_3
`);
});

test('English headings stand above what stays in the words in which it was written', () => {
  const text = markdownOf(composeReport({ ...reportFacts(), written: null }, 'en'));
  expect(text).toContain('# Weekly report of 支付中心, 2023年第51周');
  expect(text).toContain('- 商户巡检 (测试; progress 80%; due 下周)[^7]');
});

test('a year has a summary and a plan; what is told twice is told twice, and the second time says so', () => {
  const written = {
    title: '2025年度工作总结',
    items: [
      item('rit_1', 'SECTION', '3. 遇到的问题', {
        parts: [
          item('rit_2', 'PROBLEM', '业务理解可更全面'),
          item('rit_3', 'PROBLEM', '业务理解不够全面', { remedy: '每月对齐', repeats: 'rit_2' }),
        ],
      }),
      item('rit_4', 'PLAN_ITEM', '技术能力拓展', {
        target: '完成1个运维相关小项目',
        parts: [item('rit_5', 'WORK_ITEM', '每周投入4小时', { due: '2026年Q2前' })],
      }),
      item('rit_6', 'SUPPORT_REQUEST', '申请预算', { addressee: '公司', amount: '2000 CNY' }),
    ],
  };
  const saving = { id: 'sav_1', title: '降低成本', amount: null, state: '已实现' };
  expect(
    markdownOf(composeReport({ ...nothing, kind: 'ANNUAL', savings: [saving], written }, 'zh')),
  ).toBe(`# 2025年度工作总结

支付中心；2023年第51周；2023-12-16 – 2023-12-22

## 一、年度工作总结

### 【降本】

- 降低成本（金额 未知；已实现）[^1]

### 3. 遇到的问题与改进方向

- 业务理解可更全面[^2]
- 业务理解不够全面（改进：每月对齐；上文已述）[^3]

## 二、年度工作计划

### 1. 工作重点及预期目标

- 技术能力拓展（预期目标：完成1个运维相关小项目）[^4]

### 2. 实施措施

- **技术能力拓展**
  - 每周投入4小时（截止2026年Q2前）[^5]

### 3. 所需支持

- 申请预算（对象 公司；2000 CNY）[^6]

[^1]: sav\\_1
[^2]: rit\\_2
[^3]: rit\\_3
[^4]: rit\\_4
[^5]: rit\\_5
[^6]: rit\\_6
`);
});

test('a piece of work that is about an objective stands below it', () => {
  const written = {
    title: '第51周',
    items: [item('rit_1', 'WORK_ITEM', '双活演练', { about: ['kr_1'], progress: millionths(333_333n) })],
  };
  expect(markdownOf(composeReport({ ...reportFacts(), written }, 'zh'))).toContain(
    '商户巡检（测试；进度80%；截止下周）[^7]\n- 双活演练（进度33.3333%）[^8]',
  );
});

test('without facts there is a title and nothing else', () => {
  expect(markdownOf(composeReport(nothing, 'en')).split('\n\n')).toHaveLength(2);
});

test('HTML is a page with footnotes and nothing to load', () => {
  const page = htmlOf(composeReport(reportFacts(), 'zh'));
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain('<li>进度未知<sup><a href="#note-4">4</a></sup></li>');
  expect(page).toContain('<li id="note-3">smp_2, smp_3</li>');
  expect(page).not.toMatch(/src=|@import|url\(/);
});

const kinds = fc.constantFrom(
  'HIGHLIGHT' as const,
  'RESULT' as const,
  'PROBLEM' as const,
  'LESSON' as const,
  'PLAN_ITEM' as const,
  'SUPPORT_REQUEST' as const,
  'WORK_ITEM' as const,
  'STATEMENT' as const,
  'INCIDENT' as const,
  'REFLECTION' as const,
  'NEXT_GOAL' as const,
  'OPEN_QUESTION' as const,
  'OTHER' as const,
);

test('nothing that a report tells is dropped, whatever its kind and wherever it stands', () => {
  const items = fc.array(fc.record({ kind: kinds, isPart: fc.boolean() }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(items, fc.constantFrom('WEEKLY' as const, 'ANNUAL' as const), (told, kind) => {
      const written = {
        title: 'x',
        items: told.map(({ kind, isPart }, index) =>
          isPart
            ? item(`s${index}`, 'SECTION', 'Section', { parts: [item(`i${index}`, kind, `text${index}.`)] })
            : item(`i${index}`, kind, `text${index}.`),
        ),
      };
      const page = htmlOf(composeReport({ ...nothing, kind, written }, 'en'));
      told.forEach((_, index) => {
        expect(page.split(`>text${index}.`)).toHaveLength(2);
        expect(page).toContain(`>i${index}<`);
      });
    }),
  );
});

test('the same facts make the same bytes', () => {
  for (const language of ['en', 'zh'] as const)
    for (const write of [markdownOf, htmlOf])
      expect(write(composeReport(reportFacts(), language))).toBe(
        write(composeReport(reportFacts(), language)),
      );
});

test('row 70: a title and a text cannot make headings, links or elements', () => {
  const evil = '"><script>x</script>\n# [x](javascript:x)';
  const facts = { ...reportFacts(), written: { title: evil, items: [item('rit_1', 'OTHER', evil)] } };
  const [page, text] = [htmlOf(composeReport(facts, 'zh')), markdownOf(composeReport(facts, 'zh'))];
  expect(page).not.toContain('<script');
  expect(page).not.toContain('href="javascript');
  expect(text).not.toMatch(/^# \[|[^\\]\[x|[^\\]<script/m);
});
