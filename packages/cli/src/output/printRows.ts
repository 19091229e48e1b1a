import type { Io } from '../context/Io.ts';
import { type Column, renderTable } from './renderTable.ts';
import { renderTsv } from './renderTsv.ts';

/** Prints a list: a table for people, tab-separated values for programs. */
export function printRows<Row>(io: Io, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  io.out(
    io.isTTY ? renderTable(columns, rows, { width: io.columns, style: io.style }) : renderTsv(columns, rows),
  );
}
