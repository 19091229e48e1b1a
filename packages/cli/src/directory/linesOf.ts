import { type DirectoryField, readRecord } from '@meritkit/core';
import type { DirectoryLine } from '@meritkit/server';
import type { DirectoryFile } from './DirectoryFile.ts';
import { recordsOf } from './recordsOf.ts';

/** The lines of a file of people as they are sent, some at a time. */
export async function* linesOf(file: DirectoryFile, most: number): AsyncGenerator<DirectoryLine[]> {
  const fieldOf = new Map(file.names.map((name, index) => [name, file.columns[index] ?? null]));
  let isFirst = file.format === 'csv';
  let batch: DirectoryLine[] = [];
  for await (const { line, texts, issue } of recordsOf(file.path, file.format)) {
    if (isFirst) {
      isFirst = false;
      continue;
    }
    const cells = texts.flatMap(([name, text]): (readonly [DirectoryField, string])[] => {
      const field = fieldOf.get(name) ?? null;
      return field === null ? [] : [[field, text]];
    });
    const { record, issues } = readRecord(cells, file.orders);
    const told = issue === null ? issues : [{ code: issue, field: null, about: [] }, ...issues];
    batch.push({
      line,
      ...record,
      issues: told.map(({ about, ...rest }) => ({ ...rest, about: [...about] })),
    });
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
