import type { Language } from '@meritkit/core';
import type { Language as Row } from '../generated/prisma/client.ts';

const ROW = { en: 'EN', zh: 'ZH' } as const satisfies Record<Language, Row>;

const OF_ROW = { EN: 'en', ZH: 'zh' } as const satisfies Record<Row, Language>;

/** A language of the API → its column; null and absent stay. */
export function languageRow(language: Language): Row;
export function languageRow(language: Language | null | undefined): Row | null | undefined;
export function languageRow(language: Language | null | undefined) {
  return language == null ? language : ROW[language];
}

/** A column → the language of the API. */
export const languageOfRow = (row: Row): Language => OF_ROW[row];
