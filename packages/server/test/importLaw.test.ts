import { canonicalJson } from '@meritkit/core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transact } from '../src/command/perform.ts';
import type { Database } from '../src/database/Database.ts';
import { type ExportStream, recordsOf } from '../src/import/exportRecords.ts';
import type { ImportStream } from '../src/import/ImportRecord.ts';
import { performValues } from '../src/import/importRecords.ts';
import { NOUNS } from '../src/import/NOUNS.ts';
import { normalise } from '../src/import/normalise.ts';
import { runImport } from '../src/import/runImport.ts';
import { ensureOrganisation } from '../src/organisation/ensureOrganisation.ts';
import { describeEach } from './databases.ts';
import { workspaceOf } from './importStreams.ts';
import { type Thing, workspace } from './workspaceArbitrary.ts';

const clock = () => new Date('2026-11-22T09:00:00.000Z');

/** What need not be stated, since it follows from other things: the unit of a key result is that of its check-ins. */
const IMPLIED: Readonly<Record<string, string>> = { 'checkIn unit': 'GB' };

/** Ends a transaction that is not to be kept, with what was seen in it. */
class Seen extends Error {
  readonly exported: ExportStream;

  constructor(exported: ExportStream) {
    super('Seen.');
    this.exported = exported;
  }
}

const streamOf = ({ records }: ExportStream) =>
  workspaceOf(records.map(({ noun, key, fields }): Thing => [noun, key, fields]));

describeEach('any workspace', ({ open }) => {
  let database: Database;
  const performer = () => ({ database, clock, actor: { kind: 'system' } as const });

  beforeAll(async () => {
    database = await open();
    await ensureOrganisation(performer());
  }, 120_000);

  afterAll(() => database.close());

  /** What an empty database exports when a workspace came in, and then a second time without a change. */
  async function passed(stream: ImportStream): Promise<ExportStream> {
    try {
      await transact(
        performer(),
        async (perform, tx) => {
          const run = { tx, perform: performValues(perform) };
          const first = await runImport(stream, run);
          expect(first.issues).toEqual([]);
          const second = await runImport(stream, run);
          expect(second).toMatchObject({ issues: [], changes: [], unchanged: stream.records.length });
          throw new Seen(await recordsOf(tx, stream.source));
        },
        { timeout: 120_000 },
      );
    } catch (error) {
      if (error instanceof Seen) return error.exported;
      throw error;
    }
    throw new Error('The transaction was kept.');
  }

  test('is exported as it was stated, and comes in again as the same', async () => {
    await fc.assert(
      fc.asyncProperty(workspace, async (things) => {
        const exported = await passed(workspaceOf(things));
        const found = new Map(exported.records.map(({ noun, key, fields }) => [`${noun} ${key}`, fields]));
        for (const [noun, key, fields] of things) {
          const table = NOUNS.find(({ name }) => name === noun)?.fields ?? {};
          for (const [name, value] of Object.entries(fields)) {
            const field = table[name];
            if (field === undefined) continue;
            const text = (wire: typeof value | undefined) => canonicalJson(normalise(field, wire));
            expect([
              noun,
              key,
              name,
              text(found.get(`${noun} ${key}`)?.[name] ?? IMPLIED[`${noun} ${name}`]),
            ]).toEqual([noun, key, name, text(value)]);
          }
        }
        expect(await passed(streamOf(exported))).toEqual(exported);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});
