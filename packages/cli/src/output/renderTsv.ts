import type { Column } from './renderTable.ts';

/** Tab-separated values for programs: one line a row, no headings. */
export const renderTsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  rows
    .map(
      (row) =>
        `${columns.map(({ text, value = text }) => value(row).replace(/[\t\n\r]/g, ' ')).join('\t')}\n`,
    )
    .join('');
