import type { CliContext } from '../context/CliContext.ts';
import { apiLanguage, languageOf } from '../context/languageOf.ts';
import type { ExplainOptions } from './ExplainOptions.ts';

/** What to ask the server for when something is to be explained. */
export const explainVariables = (
  id: string,
  { asOf, knownAt, lang }: ExplainOptions,
  { env }: CliContext,
) => ({
  id,
  ...(asOf !== undefined && { asOf }),
  ...(knownAt !== undefined && { knownAt }),
  language: apiLanguage(languageOf(lang, env)),
});
