import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeyResult, anyObjective } from '../../test/arbitraries.ts';
import {
  assessment,
  child,
  decimal,
  definition,
  keyResult,
  milestone,
  objective,
  override,
  ranged,
  ratioOf,
} from '../../test/builders.ts';
import { EXPLANATION_KINDS } from '../explanation/Explanation.ts';
import { explainKeyResult } from '../explanation/explainKeyResult.ts';
import { explainObjective } from '../explanation/explainObjective.ts';
import { explanationText } from './explanationText.ts';
import { LANGUAGES } from './Language.ts';

const OPEN = { over: false };
const TITLES: Readonly<Record<string, string>> = {
  kr_1: 'Win 60 customers',
  kr_2: 'Sign the partner',
  obj_1: 'Grow in the north',
};
const titleOf = (id: string) => TITLES[id];
const customers = definition('INCREASE', {
  unit: 'customers',
  baseline: decimal('10'),
  target: decimal('60'),
});

test('a range in English', () => {
  const { observation } = ranged('10', '60', '80');
  const explanation = explainKeyResult(keyResult(customers, { observation }), 'PROGRESS', OPEN);
  expect(explanationText(explanation, 'en', titleOf)).toBe(
    [
      'Key result: Win 60 customers',
      'Progress: 1 (100%)',
      'Rule: the share of the way from the baseline up to the target',
      'Based on:',
      '- baseline: 10 customers (since 2026-10-01 00:00 UTC)',
      '- target: 60 customers (since 2026-10-01 00:00 UTC)',
      '- current value: 80 customers (observed 2026-10-05 08:00 UTC)',
      'Calculation: (80 − 10) ÷ (60 − 10) → 1.4, held within 0 and 1',
    ].join('\n'),
  );
});

test('a range in Chinese, with a value typed in', () => {
  const home = definition('DECREASE', { unit: '家', baseline: decimal('50'), target: decimal('20') });
  const explanation = explainKeyResult(
    keyResult(home, { override: override('40', '计数器故障。') }),
    'PROGRESS',
    OPEN,
  );
  expect(explanationText(explanation, 'zh', () => '流失客户降到 20 家')).toBe(
    [
      '关键结果：流失客户降到 20 家',
      '进度：0.333333（33.3333%）',
      '规则：从基线值下降到目标值所走完的比例',
      '依据：',
      '- 基线值：50 家（生效于 2026-10-01 00:00 UTC）',
      '- 目标值：20 家（生效于 2026-10-01 00:00 UTC）',
      '- 当前值：未知',
      '- 人工录入值：40 家（给出于 2026-10-05 08:00 UTC），理由：计数器故障。',
      '算式：(40 − 50) ÷ (20 − 50) → 0.333333',
      '说明：计算所用的值已由人工录入的值取代。',
    ].join('\n'),
  );
});

const parts = [child('kr_1', '0.5', 3n), child('kr_2', null, 1n), child('kr_3', '1', 2n)];

test('an objective in English', () => {
  expect(explanationText(explainObjective(objective(parts), 'PROGRESS', OPEN), 'en', titleOf)).toBe(
    [
      'Objective: Grow in the north',
      'Progress: 0.7 (70%)',
      'Rule: the weighted mean of its parts',
      'Parts:',
      '- Win 60 customers: 0.5 (50%), weight 3',
      '- Sign the partner: unknown, weight 1',
      '- kr_3: 1 (100%), weight 2',
      'Calculation: (0.5 × 3 + 1 × 2) ÷ (3 + 2) → 0.7',
      'Left out:',
      '- Sign the partner: A part without a value is left out.',
      'Note: A part without a value is left out.',
    ].join('\n'),
  );
});

test('an objective in Chinese', () => {
  expect(explanationText(explainObjective(objective(parts), 'PROGRESS', OPEN), 'zh', titleOf)).toBe(
    [
      '目标：Grow in the north',
      '进度：0.7（70%）',
      '规则：各组成项的加权平均',
      '组成项：',
      '- Win 60 customers：0.5（50%），权重 3',
      '- Sign the partner：未知，权重 1',
      '- kr_3：1（100%），权重 2',
      '算式：(0.5 × 3 + 1 × 2) ÷ (3 + 2) → 0.7',
      '未计入：',
      '- Sign the partner：没有数值的组成项不计入。',
      '说明：没有数值的组成项不计入。',
    ].join('\n'),
  );
});

test('what is unknown says why in both languages', () => {
  const prose = explainKeyResult(keyResult(definition('ASSESSED')), 'PROGRESS', OPEN);
  expect(explanationText(prose, 'en').split('\n').slice(1)).toEqual([
    'Progress: unknown',
    'Rule: judged by a person',
    'Based on:',
    '- assessment: unknown',
    'Why: Nobody has assessed it yet.',
  ]);
  expect(explanationText(prose, 'zh').split('\n').slice(1)).toEqual([
    '进度：未知',
    '规则：由人评估',
    '依据：',
    '- 评估值：未知',
    '原因：未评估。',
  ]);
});

test('milestones are named by their titles, with what was not reported', () => {
  const milestones = [milestone('ms_1', '0.5', 3n), milestone('ms_2', null, 2n)];
  const explanation = explainKeyResult(keyResult(definition('MILESTONES'), { milestones }), 'PROGRESS', OPEN);
  expect(explanationText(explanation, 'en')).toContain(
    '\n- milestone “Step ms_1”: 0.5, weight 3 (observed 2026-10-05 08:00 UTC)\n',
  );
  expect(explanationText(explanation, 'en')).toContain(
    '\n- milestone “Step ms_2”: 0, not reported, weight 2\n',
  );
  expect(explanationText(explanation, 'zh')).toContain('\n- 里程碑“Step ms_2”：0，尚未上报，权重 2\n');
});

test('a ratio shows both its parts', () => {
  const share = definition('INCREASE', {
    valueSource: 'RATIO',
    baseline: decimal('0.5'),
    target: decimal('1'),
  });
  const text = explanationText(
    explainKeyResult(keyResult(share, { observation: ratioOf('16', '24') }), 'PROGRESS', OPEN),
    'zh',
  );
  expect(text).toContain(
    '- 分子：16（观测于 2026-10-05 08:00 UTC）\n- 分母：24（观测于 2026-10-05 08:00 UTC）',
  );
});

test('an assessment in place of a score says what it replaces and for which reason', () => {
  const input = ranged('10', '60', '35', { assessment: assessment('0.9') });
  expect(explanationText(explainKeyResult(input, 'SCORE', { over: true }), 'en', titleOf)).toBe(
    [
      'Win 60 customers',
      'Score: 0.9 (90%)',
      'Rule: assessed by a person, in place of the calculation',
      'Based on:',
      '- assessment: 0.9 (given 2026-10-05 08:00 UTC), reason: Better than the number says.',
      '- value that is replaced: 0.5 (50%)',
      'Note: An assessment stands in place of the calculated score.',
    ].join('\n'),
  );
});

test('what people wrote cannot break a line or look like another one', () => {
  const explanation = explainObjective(
    objective([], { override: override('0.4', 'Line one\nProgress: 1 (100%)') }),
    'PROGRESS',
    OPEN,
  );
  const lines = explanationText(explanation, 'en', () => 'A\r\ntitle').split('\n');
  expect(lines[0]).toBe('Objective: A title');
  expect(lines.filter((line) => line.startsWith('Progress'))).toEqual(['Progress: 0.4 (40%)']);
});

test('any explanation has a text in both languages, with its value and nothing missing', () => {
  const explanations = fc.oneof(
    fc
      .tuple(anyKeyResult, fc.constantFrom(...EXPLANATION_KINDS), fc.boolean())
      .map(([input, kind, over]) => explainKeyResult(input, kind, { over })),
    fc
      .tuple(anyObjective, fc.constantFrom(...EXPLANATION_KINDS), fc.boolean())
      .map(([input, kind, over]) => explainObjective(input, kind, { over })),
  );
  fc.assert(
    fc.property(explanations, fc.constantFrom(...LANGUAGES), (explanation, language) => {
      const text = explanationText(explanation, language);
      expect(text).not.toMatch(/undefined|null|NaN|\n\n|\n$|[A-Z]+_[A-Z]+/);
      expect(text).toContain(explanation.value ?? (language === 'en' ? 'unknown' : '未知'));
      for (const { id } of explanation.children) expect(text).toContain(`- ${id}`);
    }),
    { numRuns: 500 },
  );
});
