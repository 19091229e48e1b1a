// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text without what XML and HTML cannot hold: control characters, halves of surrogate pairs and non-characters become
 * the replacement character. Line breaks and tabs stay.
 *
 * @example
 * printable('a\u0007b'); // => 'a\ufffdb'
 */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd');
