import { expect, test } from 'vitest';
import { HEALTH_REASONS, HEALTHS } from '../health/Health.ts';
import { healthReasonText, healthText } from './healthText.ts';

test('every health and every reason has a sentence of its own in each language', () => {
  const english = [
    ...HEALTHS.map((h) => healthText(h, 'en')),
    ...HEALTH_REASONS.map((r) => healthReasonText(r, 'en')),
  ];
  const chinese = [
    ...HEALTHS.map((h) => healthText(h, 'zh')),
    ...HEALTH_REASONS.map((r) => healthReasonText(r, 'zh')),
  ];
  expect(new Set(english).size).toBe(HEALTHS.length + HEALTH_REASONS.length);
  expect(new Set(chinese).size).toBe(HEALTHS.length + HEALTH_REASONS.length);
  for (const sentence of english) expect(sentence).toMatch(/^[A-Z].*\.$/);
  for (const sentence of chinese) expect(sentence).toMatch(/^\p{Script=Han}.*。$/u);
});
