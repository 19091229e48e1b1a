import { expect, test } from 'vitest';
import { REASON_CODES } from '../reading/ReasonCode.ts';
import { reasonText } from './reasonText.ts';

test.each(REASON_CODES)('%s is one sentence in both languages', (code) => {
  expect(reasonText(code, 'en')).toMatch(/^[A-Z][^.]*\.$/);
  expect(reasonText(code, 'zh')).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
});

test('no two reasons say the same', () => {
  expect(new Set(REASON_CODES.map((code) => reasonText(code, 'en'))).size).toBe(REASON_CODES.length);
  expect(new Set(REASON_CODES.map((code) => reasonText(code, 'zh'))).size).toBe(REASON_CODES.length);
});
