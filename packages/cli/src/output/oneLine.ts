import { safeText } from './safeText.ts';

/** A text of somebody else as one cell: safe for a terminal, without line breaks and tabs. */
export const oneLine = (text: string): string =>
  safeText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
