import { randomBytes } from 'node:crypto';
import {
  applyDirectory,
  confirmDirectory,
  type Database,
  ensureOrganisation,
  migrate,
  openDatabase,
  planDirectory,
  stageDirectory,
  startDirectory,
} from '@meritkit/server';

const PEOPLE = 100_000;
const AT_ONCE = 1_000;
const TEAMS = 2_000;
const WRITTEN = ['Person', 'Assignment', 'Team', 'Event'] as const;

const say = (text: string) => void process.stdout.write(`${text}\n`);

const line = (index: number) => ({
  line: index + 2,
  externalId: `E${index}`,
  displayName: `Person ${index}`,
  email: `person${index}@example.org`,
  team: `Team ${index % TEAMS}`,
  managerKey: index === 0 ? null : `E${Math.floor((index - 1) / 8)}`,
  title: `Title ${index % 50}`,
  level: `P${1 + (index % 9)}`,
  hiredOn: `20${10 + (index % 15)}-03-01`,
});

const FIELDS = [
  'externalId',
  'displayName',
  'email',
  'team',
  'managerKey',
  'title',
  'level',
  'hiredOn',
] as const;

/**
 * People, teams and reporting lines of 100,000 lines into PostgreSQL, then the same file again; against COPY of the rows
 * that were written. It makes a database of its own on the server that `MERIT_TEST_DATABASE_URL` names.
 */
export async function run(): Promise<void> {
  const { MERIT_TEST_DATABASE_URL: admin } = process.env;
  if (admin === undefined) return say('MERIT_TEST_DATABASE_URL names no PostgreSQL: left out.');
  const name = `merit_bench_${randomBytes(6).toString('hex')}`;
  const server = await openDatabase({ url: admin });
  try {
    await server.pool.query(`CREATE DATABASE ${name}`);
    const url = new URL(admin);
    url.pathname = `/${name}`;
    const database = await openDatabase({ url: url.href });
    try {
      await measure(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.pool.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.close();
  }
}

async function measure(database: Database): Promise<void> {
  await migrate(database.pool);
  await ensureOrganisation({ database, clock: () => new Date(), actor: { kind: 'root' } });
  const before = process.memoryUsage().rss;
  const first = await bringIn(database, 'first');
  const peak = process.resourceUsage().maxRSS * 1024;
  say(
    `${PEOPLE} people: sent in ${first.staged.toFixed(1)} s, planned in ${first.planned.toFixed(1)} s, written in ${first.written.toFixed(1)} s, ${first.all.toFixed(1)} s in all`,
  );
  say(`memory: ${megabytes(peak)} MB at most, ${megabytes(before)} MB before`);
  const copied = await copy(database);
  say(
    `COPY of the rows that were written: ${copied.toFixed(1)} s; the import takes ${(first.all / copied).toFixed(1)} × that`,
  );
  const again = await bringIn(database, 'again');
  say(`the same again, which changes nobody: ${again.all.toFixed(1)} s`);
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

async function bringIn(database: Database, file: string) {
  const performer = { database, clock: () => new Date(), actor: { kind: 'root' } as const };
  const times = [performance.now()];
  const lap = () => void times.push(performance.now());
  const { id } = await startDirectory(performer, {
    source: 'bench',
    digest: Buffer.from(file).toString('hex').padEnd(64, '0'),
    effectiveOn: '2026-11-22',
    isComplete: true,
    fields: [...FIELDS],
  });
  for (let from = 0; from < PEOPLE; from += AT_ONCE) {
    const lines = Array.from({ length: AT_ONCE }, (_, index) => line(from + index));
    await stageDirectory(performer, { id, lines });
  }
  lap();
  await planDirectory(performer, id);
  lap();
  await confirmDirectory(performer, { id, isPartial: false });
  for (let state = ''; state !== 'DONE'; ) ({ state } = await applyDirectory(performer, id));
  lap();
  const [start = 0, staged = 0, planned = 0, written = 0] = times;
  return {
    staged: (staged - start) / 1000,
    planned: (planned - staged) / 1000,
    written: (written - planned) / 1000,
    all: (written - start) / 1000,
  };
}

/** Seconds that COPY takes for the same rows into tables that are alike, with their indexes and checks. */
async function copy({ pool }: Database): Promise<number> {
  let seconds = 0;
  // A file of the database server, which need not be on this machine.
  const { rows: settings } = await pool.query<{ folder: string }>(
    `SELECT current_setting('data_directory') AS folder`,
  );
  for (const table of WRITTEN) {
    const file = `${settings[0]?.folder}/merit-bench-${table}`;
    const { rows } = await pool.query<{ columns: string }>(
      `SELECT string_agg(format('%I', column_name), ', ' ORDER BY ordinal_position) AS columns FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const columns = rows[0]?.columns ?? '';
    await pool.query(`CREATE TABLE "Copy${table}" (LIKE "${table}" INCLUDING ALL)`);
    await pool.query(`COPY "${table}" (${columns}) TO '${file}'`);
    const started = performance.now();
    await pool.query(`COPY "Copy${table}" (${columns}) FROM '${file}'`);
    seconds += (performance.now() - started) / 1000;
    await pool.query(`COPY (SELECT 1 WHERE false) TO PROGRAM 'rm -f ${file}'`);
  }
  return seconds;
}
