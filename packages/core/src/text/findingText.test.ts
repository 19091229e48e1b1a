import { expect, test } from 'vitest';
import { type Finding, LINT_NUMBERS, LINT_RULES } from '../lint/Finding.ts';
import { findingText } from './findingText.ts';

const numbers = Object.fromEntries(LINT_NUMBERS.map((name) => [name, '0.125']));
const finding = (rule: Finding['rule']): Finding => ({
  rule,
  severity: 'NOTICE',
  subject: { type: 'KeyResult', id: 'kr' },
  factIds: ['a'],
  numbers,
});

test('every rule has a sentence of its own in each language, with its numbers', () => {
  for (const [language, end] of [
    ['en', /^[A-Z0-9].*\.$/],
    ['zh', /\p{Script=Han}.*。$/u],
  ] as const) {
    const sentences = LINT_RULES.map((rule) => findingText(finding(rule), language));
    expect(new Set(sentences).size).toBe(LINT_RULES.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(end);
      expect(sentence).toContain('0.125');
    }
  }
});

test('what weights gave is told in points', () => {
  expect(findingText(finding('WEIGHT_MOVED'), 'en')).toContain('by 12.5 points');
  expect(findingText({ ...finding('WEIGHT_MOVED'), numbers: { gain: '0.3' } }, 'en')).toContain(
    'by 30 points',
  );
});
