import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Language } from './Language.ts';
import type { Words } from './Words.ts';

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? chinese : english);
