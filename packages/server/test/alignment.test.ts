import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { violation } from '../src/database/violation.ts';
import { describeEach, describeServer } from './databases.ts';
import { fillRows, type Row } from './rows.ts';

const CYCLE = { sqlState: 'MK002', constraint: 'Alignment_no_cycle' };
const EXCESS = { sqlState: 'MK003', constraint: 'Alignment_shares_within_10000' };
const INSERT =
  'INSERT INTO "Alignment" (id, "childId", "parentObjectiveId", "parentKeyResultId", share) VALUES ($1, $2, $3, $4, $5)';

/** Objectives and a key result of each, to be aligned. */
interface Forest {
  readonly objectives: readonly string[];
  readonly keyResults: readonly string[];
}

async function plant(pool: pg.Pool): Promise<Forest> {
  const rows = await fillRows(pool);
  const planted = Array.from({ length: 6 }, async (_, index) => {
    const objective = await rows.insert('Objective', { id: `00000000-0000-4000-8000-00000000000${index}` });
    const keyResult = await rows.insert('KeyResult', {
      id: `00000000-0000-4000-8000-00000000001${index}`,
      objectiveId: objective['id'],
    });
    return [String(objective['id']), String(keyResult['id'])] as const;
  });
  const pairs = await Promise.all(planted);
  return {
    objectives: pairs.map(([objective]) => objective),
    keyResults: pairs.map(([, keyResult]) => keyResult),
  };
}

/** The child's number, the parent's number, and whether the parent's key result is meant. */
type Edge = readonly [child: number, parent: number, keyResult?: boolean];

function align(
  db: pg.Pool | pg.PoolClient,
  forest: Forest,
  [child, parent, keyResult]: Edge,
  share: number | null = null,
) {
  const id = randomUUID();
  return db
    .query(INSERT, [
      id,
      forest.objectives[child],
      keyResult ? null : forest.objectives[parent],
      keyResult ? forest.keyResults[parent] : null,
      share,
    ])
    .then(() => id);
}

const refusal = (write: Promise<unknown>) =>
  write.then(
    () => 'accepted',
    (error: unknown) => violation(error) ?? error,
  );

/** Is there a way up from one objective to the other? */
function reaches(edges: readonly Edge[], from: number, to: number): boolean {
  return from === to || edges.some(([child, parent]) => child === from && reaches(edges, parent, to));
}

describeEach('Alignment', ({ open }) => {
  let database: Database;
  let forest: Forest;

  beforeAll(async () => {
    database = await open();
    forest = await plant(database.pool);
  });
  afterAll(() => database.close());
  beforeEach(() => database.pool.query('DELETE FROM "Alignment"'));

  const to = (edge: Edge, share: number | null = null) => align(database.pool, forest, edge, share);
  const update = (sql: string, values: readonly unknown[]) =>
    database.pool.query(`UPDATE "Alignment" SET ${sql}`, [...values]);

  describe('row 50: a cycle', () => {
    test('of an objective with itself is refused', async () => {
      expect(await refusal(to([0, 0]))).toEqual(CYCLE);
    });

    test('of an objective with its own key result is refused', async () => {
      expect(await refusal(to([0, 0, true]))).toEqual(CYCLE);
    });

    test('of three objectives, partly through key results, is refused', async () => {
      await to([0, 1]);
      await to([1, 2, true]);
      expect(await refusal(to([2, 0]))).toEqual(CYCLE);
      expect(await refusal(to([2, 0, true]))).toEqual(CYCLE);
    });

    test('made by one statement of two rows is refused', async () => {
      const [a, b] = forest.objectives;
      const two = `INSERT INTO "Alignment" (id, "childId", "parentObjectiveId") VALUES ($1, $3, $4), ($2, $4, $3)`;
      expect(await refusal(database.pool.query(two, [randomUUID(), randomUUID(), a, b]))).toEqual(CYCLE);
    });

    test('made by moving or by reviving an alignment is refused', async () => {
      await to([0, 1]);
      const other = await to([1, 2]);
      expect(
        await refusal(update('"parentObjectiveId" = $1 WHERE id = $2', [forest.objectives[0], other])),
      ).toEqual(CYCLE);
      await update('"endedAt" = now() WHERE id = $1', [other]);
      await to([2, 1]);
      expect(await refusal(update('"endedAt" = NULL WHERE id = $1', [other]))).toEqual(CYCLE);
    });
  });

  test('an ended alignment leads nowhere', async () => {
    const id = await to([0, 1]);
    await update('"endedAt" = now() WHERE id = $1', [id]);
    expect(await refusal(to([1, 0]))).toBe('accepted');
  });

  test('two ways up to the same objective are no cycle', async () => {
    for (const edge of [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [0, 3, true],
    ] as const)
      await to(edge);
  });

  test('accepts exactly the alignments that leave the graph without a cycle', async () => {
    const edge = fc.tuple(fc.nat(5), fc.nat(5), fc.boolean());
    const client = await database.pool.connect();
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(edge, { maxLength: 14, selector: String }), async (wanted) => {
        const accepted: Edge[] = [];
        await client.query('BEGIN');
        for (const next of wanted) {
          await client.query('SAVEPOINT before');
          const answer = await refusal(align(client, forest, next));
          if (answer === 'accepted') accepted.push(next);
          else await client.query('ROLLBACK TO before');
          const [child, parent] = next;
          expect(answer).toEqual(
            reaches(accepted.slice(0, accepted.length - Number(answer === 'accepted')), parent, child)
              ? CYCLE
              : 'accepted',
          );
        }
        await client.query('ROLLBACK');
      }),
      { numRuns: 40 },
    );
    client.release();
  });

  describe('the shares of one child', () => {
    test('add up to at most 10,000', async () => {
      await to([0, 1], 6_000);
      expect(await refusal(to([0, 2], 4_001))).toEqual(EXCESS);
      await to([0, 2], 4_000);
      await to([0, 3], null);
      await to([4, 1], 10_000);
    });

    test('are checked when one is raised, and not for one that has ended', async () => {
      await to([0, 1], 6_000);
      const id = await to([0, 2], 4_000);
      expect(await refusal(update('share = 4001 WHERE id = $1', [id]))).toEqual(EXCESS);
      await update('share = 9000, "endedAt" = now() WHERE id = $1', [id]);
      await to([0, 2], 4_000);
    });

    test('can be exchanged in one statement', async () => {
      await to([0, 1], 7_000);
      await to([0, 2], 3_000);
      await update('share = 10000 - share WHERE "childId" = $1', [forest.objectives[0]]);
    });
  });

  test('one alignment of a child with a parent is live', async () => {
    const id = await to([0, 1]);
    await to([0, 1, true]);
    expect(await refusal(to([0, 1]))).toEqual({
      sqlState: '23505',
      constraint: 'Alignment_one_live_per_objective',
    });
    expect(await refusal(to([0, 1, true]))).toEqual({
      sqlState: '23505',
      constraint: 'Alignment_one_live_per_key_result',
    });
    await update('"endedAt" = now() WHERE id = $1', [id]);
    await to([0, 1]);
  });

  test('is not written at REPEATABLE READ, whose snapshot is older than the lock', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    expect(await refusal(align(client, forest, [0, 1]))).toEqual({ sqlState: '0A000', constraint: null });
    await client.query('ROLLBACK');
    client.release();
  });
});

describeServer('Alignment by two writers at once', ({ open }) => {
  let database: Database;
  let forest: Forest;

  beforeAll(async () => {
    database = await open();
    forest = await plant(database.pool);
  });
  afterAll(() => database.close());
  beforeEach(() => database.pool.query('DELETE FROM "Alignment"'));

  /** Lets the second writer begin while the first has not committed, and answers what the second was told. */
  async function race(
    first: Edge,
    second: Edge,
    share: number | null,
    outcome: 'COMMIT' | 'ROLLBACK',
  ): Promise<unknown> {
    const [one, two] = await Promise.all([database.pool.connect(), database.pool.connect()]);
    try {
      await one.query('BEGIN');
      await two.query('BEGIN');
      // A query before the lock: a snapshot that was kept from here would not show the first writer's row.
      await two.query('SELECT count(*) FROM "Alignment"');
      await align(one, forest, first, share);
      const answer = refusal(align(two, forest, second, share));
      await untilOneWaits();
      await one.query(outcome);
      const told = await answer;
      await two.query('COMMIT');
      return told;
    } finally {
      one.release();
      two.release();
    }
  }

  async function untilOneWaits(): Promise<void> {
    const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    while ((await database.pool.query<Row>(waiting)).rowCount === 0)
      await new Promise((done) => setTimeout(done, 5));
  }

  test('row 50: of two alignments that together make a cycle the second is refused', async () => {
    expect(await race([0, 1], [1, 0], null, 'COMMIT')).toEqual(CYCLE);
  });

  test('row 50: the same through a key result', async () => {
    expect(await race([0, 1, true], [1, 0, true], null, 'COMMIT')).toEqual(CYCLE);
  });

  test('the second is accepted if the first takes back its own', async () => {
    expect(await race([0, 1], [1, 0], null, 'ROLLBACK')).toBe('accepted');
  });

  test('of two shares that together exceed 10,000 the second is refused', async () => {
    expect(await race([0, 1], [0, 2], 6_000, 'COMMIT')).toEqual(EXCESS);
    await database.pool.query('DELETE FROM "Alignment"');
    expect(await race([0, 1], [0, 2], 5_000, 'COMMIT')).toBe('accepted');
  });
});
