import { printable } from './printable.ts';

/** What means something anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>&|~$#]/g;

/** What begins a list, a quotation, a rule or a table at the start of a line. */
const AT_START = /^([+=:-])/;

const NUMBER_AT_START = /^(\d{1,9})([.)])/;

/** What some readers make links of by themselves. */
const LINK = /(:)(?=\/\/)|(?<=\bwww)(\.)|(@)|(?<=\b(?:mailto|xmpp))(:)/gi;

/** A line as it stands behind other text, as in a heading. */
const inner = (line: string): string =>
  line
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/!(?=\\\[|$)/g, '\\!')
    .replace(LINK, '\\$&');

const whole = (line: string): string =>
  inner(line).replace(AT_START, '\\$1').replace(NUMBER_AT_START, '$1\\$2');

const lines = (text: string): string[] =>
  printable(text)
    .split(/[\n\u2028\u2029]/)
    .filter((line) => line.trim() !== '');

/**
 * A text as one line of Markdown that stands behind other text, as in a heading; see {@link markdownText}.
 */
export const markdownLine = (text: string): string => lines(text).map(inner).join(' ');

/**
 * A text as Markdown that reads as this text and nothing else: no heading, list, link, image, HTML or entity comes of
 * it. Its line breaks stay line breaks; blank lines and the spaces around lines are dropped.
 *
 * @example
 * markdownText('[x](javascript:alert(1))'); // => '\\[x\\](javascript:alert(1))'
 */
export const markdownText = (text: string): string => lines(text).map(whole).join('\\\n');
