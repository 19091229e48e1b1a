import { type Env, setting } from './setting.ts';

/** The languages of texts: English and simplified Chinese. */
export const LANGUAGES = ['en', 'zh'] as const;

/** A language of texts. */
export type Language = (typeof LANGUAGES)[number];

/** The language to use: the one of the flag, else the one of the environment, English where that names another one. */
export function languageOf(flag: Language | undefined, env: Env): Language {
  if (flag !== undefined) return flag;
  const locale = setting(env, 'MERIT_LANG') ?? setting(env, 'LC_ALL') ?? setting(env, 'LANG') ?? '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A language as the API names it. */
export const apiLanguage = (language: Language): 'EN' | 'ZH' => (language === 'zh' ? 'ZH' : 'EN');
