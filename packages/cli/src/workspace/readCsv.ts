import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unescapeFormula } from './formulaText.ts';
import { textOf } from './textOf.ts';

/** One line of a table; a cell's column is its place, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** A table that is not well-formed. */
export class CsvProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const MAX_ROW = 1024 * 1024;

/** The separator of a first line: the most frequent of comma, semicolon and tab. */
function delimiterOf(start: string): string {
  const [line = ''] = start.split(/\r?\n/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => bare.split(mark).length - 1;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * Reads a table row by row, however large it is.
 *
 * @throws {CsvProblem} Where quotes do not match, or a row is longer than a megabyte.
 * @throws {CliError} `ENCODING` when it is not UTF-8.
 */
export async function* readCsv(file: string): AsyncGenerator<CsvRow> {
  const pieces = textOf(file);
  const first = await pieces.next();
  const start = first.done ? '' : first.value;
  async function* all(): AsyncGenerator<string> {
    yield start;
    yield* pieces;
  }
  const parser = Readable.from(all()).compose<ReturnType<typeof parse>>(
    parse({
      delimiter: delimiterOf(start),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW,
    }),
  );
  let line = 1;
  try {
    for await (const row of parser) {
      const { record, info }: { record: string[]; info: { lines: number } } = row;
      yield { cells: record.map(unescapeFormula), line };
      line = info.lines + 1;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CsvProblem(line, `${error.message.replace(/\.?$/, '')}.`);
    throw error;
  }
}
