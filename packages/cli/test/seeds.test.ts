import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, doctor, ensureOrganisation, exportRecords, importTogether } from '@meritkit/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEach } from '../../server/test/databases.ts';
import { startServer, type TestServer } from '../../server/test/startServer.ts';
import { readSeed } from '../src/commands/serve/readSeed.ts';
import { writeWorkspace } from '../src/workspace/writeWorkspace.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Things by what they are below: only there their order says something. */
function arranged({ source, records }: Awaited<ReturnType<typeof exportRecords>>) {
  const below = ({ objective, keyResult, parent, report }: (typeof records)[number]['fields']) =>
    JSON.stringify([parent, objective, keyResult, report]);
  const groups = records.map((record) => ({ group: `${record.noun} ${below(record.fields)}`, record }));
  // The sort is stable.
  return { source, records: groups.sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0)) };
}

const clock = () => new Date('2026-11-22T09:00:00.000Z');

describeEach('the seeds', ({ open }) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    const performer = { database, clock, actor: { kind: 'system' } as const };
    await ensureOrganisation(performer);
    const seeds = await Promise.all(
      ['seed-workspace', 'worked-quarter'].map((name) => readSeed(join(EXAMPLES, name))),
    );
    const results = await importTogether(performer, seeds);
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
    const again = await importTogether(performer, seeds);
    expect(again.flatMap(({ changes }) => changes)).toEqual([]);
    server = await startServer(database, { clock });
  }, 300_000);

  afterAll(async () => {
    await server.close();
    await database.close();
  });

  test('the half-year review has four objectives with 4, 6, 4 and 4 key results and 5, 8, 5 and 6 written results', async () => {
    const { data } = await server.ask(`{
      objectives(filter: { period: { code: { eq: "2023-H2" } } }) {
        nodes { title keyResults { nodes { title } } statements { nodes { text } } }
      }
    }`);
    const objectives: { keyResults: { nodes: object[] }; statements: { nodes: object[] } }[] =
      data.objectives.nodes;
    expect(objectives.map(({ keyResults }) => keyResults.nodes.length)).toEqual([4, 6, 4, 4]);
    expect(objectives.map(({ statements }) => statements.nodes.length)).toEqual([5, 8, 5, 6]);
    expect(objectives[1]).toMatchObject({
      title: '运营分析平台能力优化，数据链路更健壮；降本增效',
      statements: {
        nodes: expect.arrayContaining([{ text: '新增h5端批量上报链路，可以提升30%左右的系统吞吐量。' }]),
      },
    });
  });

  test('where the review states no number there is none: every score is unknown, as not assessed', async () => {
    const { data } = await server.ask(`{
      objectives(filter: { period: { code: { eq: "2023-H2" } } }) {
        nodes {
          score { value band verdict reasons { code } }
          keyResults { nodes { definition { measure baseline target weight } score { value reasons { code text(language: ZH) } } } }
        }
      }
    }`);
    for (const objective of data.objectives.nodes) {
      expect(objective.score).toEqual({
        value: null,
        band: null,
        verdict: 'MISSED',
        reasons: [{ code: 'ALL_CHILDREN_UNKNOWN' }],
      });
      for (const keyResult of objective.keyResults.nodes)
        expect(keyResult).toEqual({
          definition: { measure: 'ASSESSED', baseline: null, target: null, weight: null },
          score: { value: null, reasons: [{ code: 'NOT_ASSESSED', text: expect.stringContaining('评估') }] },
        });
    }
  });

  test('the worked quarter comes out as computed by hand', async () => {
    const { data } = await server.ask(`{
      objectives(filter: { period: { code: { eq: "2025-Q3" } } }) {
        nodes {
          title
          score { value band verdict reasons { code } explanation { arithmetic leftOut { id reason { code } } } }
          keyResults { nodes { id progress { value raw } } }
        }
      }
    }`);
    const [onboarding, reliability] = data.objectives.nodes;
    expect(onboarding.keyResults.nodes.map(({ progress }: { progress: object }) => progress)).toEqual([
      { value: 0.9, raw: 0.9 },
      { value: 0.6, raw: 0.6 },
      { value: null, raw: null },
    ]);
    expect(onboarding.score).toEqual({
      value: 0.7875,
      band: 'GREEN',
      verdict: 'ACHIEVED',
      reasons: [{ code: 'CHILD_UNKNOWN_EXCLUDED' }],
      explanation: {
        arithmetic: '(0.9 × 5000 + 0.6 × 3000) ÷ (5000 + 3000)',
        leftOut: [{ id: onboarding.keyResults.nodes[2].id, reason: { code: 'CHILD_UNKNOWN_EXCLUDED' } }],
      },
    });
    expect(reliability.keyResults.nodes.map(({ progress }: { progress: object }) => progress)).toEqual([
      { value: 1, raw: 1.4 },
      { value: 0.8, raw: 0.8 },
      { value: 0.65, raw: null },
    ]);
    expect(reliability.score).toMatchObject({ value: 0.835, verdict: 'MISSED', reasons: [] });
  });

  test('the time zone stays once there are objectives, whose periods are meant in it', async () => {
    const { data } = await server.ask(`mutation {
      organisationUpdate(input: { timeZone: "Europe/Berlin", expectedRevision: 2 }) { __typename ... on UserError { code } }
    }`);
    expect(data.organisationUpdate).toEqual({ __typename: 'ConflictError', code: 'CONFLICT' });
  });

  test('the files that are written of them come into an empty database as the same', async () => {
    const sources = await Promise.all(
      ['seed-workspace', 'worked-quarter'].map((name) => readSeed(join(EXAMPLES, name))),
    );
    const exported = await Promise.all(sources.map(({ source }) => exportRecords(database, source)));
    const empty = await open();
    try {
      const other = { database: empty, clock, actor: { kind: 'system' } as const };
      await ensureOrganisation(other);
      const read = await Promise.all(
        exported.map(async (stream) => {
          const folder = await mkdtemp(join(tmpdir(), 'merit-written-'));
          await writeWorkspace(join(folder, 'workspace'), stream);
          return readSeed(join(folder, 'workspace'));
        }),
      );
      expect((await importTogether(other, read)).flatMap(({ issues }) => issues)).toEqual([]);
      const again = await Promise.all(sources.map(({ source }) => exportRecords(empty, source)));
      expect(again.map(arranged)).toEqual(exported.map(arranged));
    } finally {
      await empty.close();
    }
  }, 120_000);

  test('the doctor finds nothing to say about them', async () => {
    expect(await doctor(database)).toEqual([
      { check: 'ledger', ok: true, found: [] },
      { check: 'frozen scores', ok: true, found: [] },
      { check: 'definitions', ok: true, found: [] },
    ]);
  });
});
