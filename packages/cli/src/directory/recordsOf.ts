import type { DirectoryIssueCode } from '@meritkit/core';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { CsvProblem, readCsv } from '../workspace/readCsv.ts';
import { textOf } from '../workspace/textOf.ts';

/** A line of a file of people: its texts by the names of their columns, in the order of the file. */
export interface DirectoryTexts {
  readonly line: number;
  readonly texts: readonly (readonly [name: string, text: string])[];
  /** Why it cannot be read; null when it can. */
  readonly issue: DirectoryIssueCode | null;
}

/** What is read of a text at most: one that is longer is refused by its length. */
const MOST = 1_000;

/**
 * Reads a file of people line by line, however large it is.
 *
 * @throws {CliError} `ENCODING` when it is not UTF-8, `BAD_CSV` where quotes do not match.
 */
export const recordsOf = (
  path: string,
  format: 'csv' | 'ndjson',
): AsyncGenerator<DirectoryTexts, void, undefined> => (format === 'csv' ? rowsOf(path) : objectsOf(path));

/** The columns come first, as texts that are their own names. */
async function* rowsOf(path: string): AsyncGenerator<DirectoryTexts, void, undefined> {
  let names: readonly string[] | null = null;
  try {
    for await (const { cells, line } of readCsv(path)) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (names === null) {
        names = cells.map((cell) => cell.trim());
        yield { line, texts: names.map((name) => [name, name]), issue: null };
        continue;
      }
      const isLonger = cells.slice(names.length).some((cell) => cell.trim() !== '');
      yield {
        line,
        texts: names.map((name, index) => [name, (cells[index] ?? '').slice(0, MOST)]),
        issue: isLonger ? 'CELLS_LEFT_OVER' : null,
      };
    }
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error;
    throw new CliError('BAD_CSV', EXIT.failed, `${path}:${error.line}: ${error.message}`);
  }
}

async function* objectsOf(path: string): AsyncGenerator<DirectoryTexts, void, undefined> {
  let rest = '';
  let line = 0;
  for await (const piece of textOf(path)) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield objectOf(line, text);
    }
  }
  if (rest.trim() !== '') yield objectOf(line + 1, rest);
}

function objectOf(line: number, json: string): DirectoryTexts {
  const bad: DirectoryTexts = { line, texts: [], issue: 'INVALID_LINE' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return bad;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad;
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  const isFlat = entries.every(([, each]) => each === null || typeof each !== 'object');
  return {
    line,
    texts: entries.map(([name, each]) => [
      name,
      each === null || typeof each === 'object' ? '' : String(each).slice(0, MOST),
    ]),
    issue: isFlat ? null : 'INVALID_LINE',
  };
}
