import type { Io } from '../context/Io.ts';
import { printRows } from './printRows.ts';
import type { Column } from './renderTable.ts';

/** One fact of a thing. */
export interface Fact {
  /** For programs. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  readonly value: string;
}

/** The things that belong to the one that is shown, and what programs call them. */
export interface Belongings<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

const FACTS: readonly Column<Fact>[] = [
  { header: '', text: ({ label }) => label, value: ({ name }) => name },
  { header: '', text: ({ value }) => value, flexible: true },
];

/** Prints a thing: its facts, of which people are not shown the empty ones, and below them what belongs to it. For programs each line begins with the kind of thing. */
export function printRecord<Row>(
  io: Io,
  facts: readonly Fact[],
  { name, columns, rows }: Belongings<Row>,
): void {
  printRows(
    io,
    FACTS,
    facts.filter(({ value }) => !io.isTTY || value !== ''),
  );
  if (io.isTTY && rows.length > 0) io.out('\n');
  printRows(io, io.isTTY ? columns : [{ header: '', text: () => name }, ...columns], rows);
}
