import { printable } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML that shows this text and nothing else; line breaks become `<br>`.
 *
 * @example
 * htmlText('<b>'); // => '&lt;b&gt;'
 */
export const htmlText = (text: string): string =>
  printable(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/\n/g, '<br>');
