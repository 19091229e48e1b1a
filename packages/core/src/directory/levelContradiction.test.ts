import { expect, test } from 'vitest';
import { levelContradiction } from './levelContradiction.ts';

test('a text that names another code contradicts', () => {
  expect(levelContradiction('P5', 'Senior Engineer (P6)')).toBe('P6');
  expect(levelContradiction('P5', 'Ｐ６ 高级')).toBe('P6');
});

test.each([
  ['p-5', 'P5 Senior'],
  ['P05', 'P 5'],
  ['P5', '高级工程师'],
  ['P5', 'P5/P6'],
  ['Senior', 'P6'],
])('%s and “%s” do not contradict', (code, text) => {
  expect(levelContradiction(code, text)).toBeNull();
});
