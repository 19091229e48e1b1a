/** A code within a text: letters with a number, as `P5` or `M-2`; or the text is one. */
const CODE = /(?<![\p{L}\p{N}])([A-Z]{1,3})[ -]?(\d{1,2})([+-]?)(?![\p{L}\p{N}])/giu;

const codesOf = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(CODE)].map(
    ([, letters = '', number = '', sign = '']) => `${letters.toUpperCase()}${Number(number)}${sign}`,
  );

/**
 * The code that the text of a level names, when it is another one than the level's own; null where they agree or one of
 * them names no code.
 *
 * @example
 * levelContradiction('P5', 'Senior Engineer (P6)'); // => 'P6'
 * levelContradiction('p-5', 'P5 Senior'); // => null
 * levelContradiction('P5', '高级工程师'); // => null
 */
export function levelContradiction(code: string, text: string): string | null {
  const [own] = codesOf(code);
  const named = codesOf(text);
  if (own === undefined || named.length === 0 || named.includes(own)) return null;
  return named[0] ?? null;
}
