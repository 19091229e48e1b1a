import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { doctor } from '../src/doctor/doctor.ts';
import { exportRecords } from '../src/import/exportRecords.ts';
import { importRecords } from '../src/import/importRecords.ts';
import { ensureOrganisation } from '../src/organisation/ensureOrganisation.ts';
import { anyWorkspace } from './anyWorkspace.ts';
import { describeEach } from './databases.ts';
import { workspaceOf } from './importStreams.ts';

const clock = () => new Date('2026-11-22T09:00:00.000Z');
const RUNS = 6;

describeEach('import ∘ export', ({ open }) => {
  let first: Database;
  let second: Database;
  const performer = (database: Database) => ({ database, clock, actor: { kind: 'root' } as const });

  beforeAll(async () => {
    [first, second] = [await open(), await open()];
    for (const database of [first, second]) await ensureOrganisation(performer(database));
  }, 120_000);

  afterAll(async () => {
    await first.close();
    await second.close();
  });

  test('is the identity: what comes in is written in full, and read elsewhere gives the same', async () => {
    let run = 0;
    const exported = async (database: Database, prefix: string) =>
      (await exportRecords(database)).records.filter(({ key }) => key.startsWith(`${prefix}.`));
    await fc.assert(
      fc.asyncProperty(
        fc.constant(null).chain(() => {
          run += 1;
          return anyWorkspace(`w${run}`).map((things) => ({
            prefix: things[0]?.[1].split('.')[0] ?? '',
            things,
          }));
        }),
        async ({ prefix, things }) => {
          const stream = workspaceOf(things);
          const result = await importRecords(performer(first), stream, { dryRun: false });
          expect(result.issues).toEqual([]);
          expect(result.created).toBe(things.length);
          // The second run of the same changes nothing.
          expect(await importRecords(performer(first), stream, { dryRun: false })).toMatchObject({
            changes: [],
            issues: [],
          });

          const written = await exported(first, prefix);
          expect(written.map(({ noun, key }) => `${noun} ${key}`).sort()).toEqual(
            things.map(([noun, key]) => `${noun} ${key}`).sort(),
          );
          const again = workspaceOf(written.map(({ noun, key, fields }) => [noun, key, fields]));
          expect(await importRecords(performer(first), again, { dryRun: false })).toMatchObject({
            changes: [],
            issues: [],
          });
          expect((await importRecords(performer(second), again, { dryRun: false })).issues).toEqual([]);
          expect(await exported(second, prefix)).toEqual(written);
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect((await doctor(second)).filter(({ ok }) => !ok)).toEqual([]);
  }, 120_000);
});
