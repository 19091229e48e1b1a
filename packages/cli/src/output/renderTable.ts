import stringWidth from 'string-width';
import { cutToWidth } from './cutToWidth.ts';
import type { Style, StyleName } from './Style.ts';

/** One column of a table. */
export interface Column<Row> {
  /** Where no column has one, there is no line of them. */
  readonly header: string;
  /** The cell for people. */
  readonly text: (row: Row) => string;
  /** The cell for programs, where it is another one. */
  readonly value?: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is too narrow. */
  readonly flexible?: boolean;
  readonly paint?: (row: Row) => StyleName | undefined;
}

const GAP = '  ';
const NARROWEST = 10;

/** A table whose columns line up, cut to the width of the terminal. The text of cells must be one line each. */
export function renderTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const cells = rows.map((row) => columns.map(({ text }) => text(row)));
  const natural = columns.map(({ header }, index) =>
    Math.max(stringWidth(header), ...cells.map((row) => stringWidth(row[index] ?? ''))),
  );
  const over = natural.reduce((sum, each) => sum + each, GAP.length * (columns.length - 1)) - width;
  const widths = shrink(natural, columns, over);
  const last = columns.length - 1;
  const line = (texts: readonly string[], painted: (text: string, index: number) => string): string => {
    let room = width;
    const parts = texts.map((text, index) => {
      const wanted = Math.max(0, Math.min(widths[index] ?? 0, room));
      room -= wanted + GAP.length;
      const cut = cutToWidth(text, wanted);
      const padding = ' '.repeat(Math.max(0, wanted - stringWidth(cut)));
      if (columns[index]?.align === 'right') return `${padding}${painted(cut, index)}`;
      return index === last ? painted(cut, index) : `${painted(cut, index)}${padding}`;
    });
    return `${parts.join(GAP).trimEnd()}\n`;
  };
  const head = line(
    columns.map(({ header }) => header),
    style.bold,
  );
  const body = rows.map((row, at) =>
    line(cells[at] ?? [], (text, index) => {
      const name = columns[index]?.paint?.(row);
      return name === undefined ? text : style[name](text);
    }),
  );
  const isHeadless = columns.every(({ header }) => header === '');
  return (isHeadless ? '' : head) + body.join('');
}

/** Takes what is too much from the flexible columns, the widest first. */
function shrink(
  natural: readonly number[],
  columns: readonly Column<never>[],
  over: number,
): readonly number[] {
  const widths = [...natural];
  for (let rest = over; rest > 0; rest -= 1) {
    const widest = widths.reduce(
      (best, width, index) =>
        columns[index]?.flexible === true && width > NARROWEST && width > (widths[best] ?? 0) ? index : best,
      -1,
    );
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
