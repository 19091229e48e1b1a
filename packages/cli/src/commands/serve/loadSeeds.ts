import { type Database, ensureOrganisation, type Log, type Performer, transact } from '@meritkit/server';
import { CliError } from '../../error/CliError.ts';
import { readSeed, type Seed } from './readSeed.ts';
import type { SeedSettings } from './serveSettings.ts';

/** What loading needs from outside. */
export interface SeedContext {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Log;
}

/**
 * Loads the seeds into a database without objectives, in one transaction: all of them or nothing.
 *
 * @throws {CliError} When a seed that was named cannot be read.
 * @throws {UserError} When a command refuses what a seed says.
 */
export async function loadSeeds(
  { isStated, folders }: SeedSettings,
  { database, clock, log }: SeedContext,
): Promise<void> {
  if (folders.length === 0 || (!isStated && database.kind === 'server')) return;
  if ((await database.prisma.objective.findFirst({ select: { id: true } })) !== null) return;
  const seeds = await readSeeds(folders, isStated, log);
  if (seeds.length === 0) return;
  const system: Performer = { database, clock, actor: { kind: 'system' } };
  await ensureOrganisation(system);
  await transact(system, async (perform) => {
    for (const seed of seeds) await seed(perform);
  });
  log.info({ folders }, 'The seeds were loaded.');
}

/** Examples that this Node cannot read are no reason not to start. */
async function readSeeds(folders: readonly string[], isStated: boolean, log: Log): Promise<readonly Seed[]> {
  try {
    return await Promise.all(folders.map(readSeed));
  } catch (error) {
    if (isStated || !(error instanceof CliError && error.code === 'SEED_TYPESCRIPT')) throw error;
    log.warn({}, `The examples were not loaded. ${error.message}`);
    return [];
  }
}
