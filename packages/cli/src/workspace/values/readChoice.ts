import { plain } from '../nameOf.ts';

/** Reads one of the codes of an enumeration, in any case, with hyphens or spaces, or by its Chinese name; null for others. */
export const readChoice = (text: string, choices: Readonly<Record<string, string>>): string | null =>
  Object.keys(choices).find((code) => plain(code) === plain(text) || choices[code] === text.trim()) ?? null;
