import { expect, test } from 'vitest';
import { firstOperand } from './firstOperand.ts';

test('the command is found behind global flags and their values', () => {
  expect(firstOperand(['--lang', 'zh', '--url=http://x', 'objective', 'list'])).toBe('objective');
  expect(firstOperand(['--help'])).toBeUndefined();
  expect(firstOperand([])).toBeUndefined();
});
