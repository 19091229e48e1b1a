import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter();

/**
 * Cuts a text to a number of columns, with `…` where something is missing. Wide characters take two columns and are
 * never halved.
 */
export function cutToWidth(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let cut = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width > columns - 1) break;
    cut += segment;
  }
  return columns > 0 ? `${cut}…` : '';
}
