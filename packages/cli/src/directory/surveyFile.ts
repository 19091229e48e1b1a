import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  type ColumnIssue,
  type DateOrder,
  type DirectoryField,
  inferDateOrder,
  mapColumns,
  NO_DATE_ORDER_SEEN,
  seeDateOrder,
} from '@meritkit/core';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import type { DirectoryFile } from './DirectoryFile.ts';
import { recordsOf } from './recordsOf.ts';

/** How a file is to be read where it does not show it itself. */
export interface SurveyOptions {
  readonly told: ReadonlyMap<string, DirectoryField | null>;
  readonly order: DateOrder | null;
}

/**
 * Looks a file of people through once: what its columns state, and in which order its dates are written.
 *
 * @throws {CliError} `COLUMNS` when somebody has to say first what a column states.
 */
export async function surveyFile(path: string, { told, order }: SurveyOptions): Promise<DirectoryFile> {
  const format = /\.(?:ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'csv';
  const names = await namesOf(path, format);
  const { columns, issues } = mapColumns(names, told);
  if (names.length === 0) throw new CliError('EMPTY', EXIT.failed, `${path} has no lines.`);
  if (issues.length > 0)
    throw new CliError('COLUMNS', EXIT.failed, 'It is not clear what the columns state.', {
      details: issues.map(columnText),
      advice:
        'Say which column states a field with --map "COLUMN=FIELD", and leave one out with --map "COLUMN=-".',
    });
  const fieldOf = new Map(names.map((name, index) => [name, columns[index] ?? null]));
  const seen = { hiredOn: NO_DATE_ORDER_SEEN, leftOn: NO_DATE_ORDER_SEEN };
  let isFirst = format === 'csv';
  for await (const { texts } of recordsOf(path, format)) {
    if (!isFirst)
      for (const [name, text] of texts) {
        const field = fieldOf.get(name);
        if (field === 'hiredOn' || field === 'leftOn') seen[field] = seeDateOrder(seen[field], text);
      }
    isFirst = false;
  }
  const orders = {
    hiredOn: order ?? inferDateOrder(seen.hiredOn),
    leftOn: order ?? inferDateOrder(seen.leftOn),
  };
  const fields = columns.filter((field) => field !== null);
  return { path, format, names, columns, fields, orders, digest: await digestOf(path, { columns, orders }) };
}

/** The columns of a table, or all names that objects use, in the order in which they appear. */
async function namesOf(path: string, format: DirectoryFile['format']): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const { texts } of recordsOf(path, format)) {
    if (format === 'csv') return texts.map(([name]) => name);
    for (const [name] of texts) names.add(name);
  }
  return [...names];
}

async function digestOf(path: string, read: object): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.update(JSON.stringify(read)).digest('hex');
}

const columnText = ({ code, field, columns }: ColumnIssue): string => {
  if (code === 'COLUMN_TWICE') return `${columns.join(' and ')}: all state ${field}.`;
  const [name] = columns;
  return name === undefined ? `No column states ${field}, which is needed.` : `There is no column ${name}.`;
};
