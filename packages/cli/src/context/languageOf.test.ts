import { expect, test } from 'vitest';
import { languageOf } from './languageOf.ts';

test('the flag goes before MERIT_LANG, that before LC_ALL, that before LANG', () => {
  const env = { MERIT_LANG: 'zh', LC_ALL: 'en_US.UTF-8', LANG: 'en' };
  expect(languageOf('en', env)).toBe('en');
  expect(languageOf(undefined, env)).toBe('zh');
  expect(languageOf(undefined, { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(languageOf(undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh');
});

test('an environment that names another language or none gets English', () => {
  expect(languageOf(undefined, { LANG: 'C.UTF-8' })).toBe('en');
  expect(languageOf(undefined, {})).toBe('en');
});
