import { percentText } from './percentText.ts';
import type { Words } from './Words.ts';

/** A published value with its percentage, both exact, or that it is unknown. */
export const publishedText = (value: string | null, words: Words): string =>
  value === null ? words.unknown : value + words.brackets(percentText(value));
