import {
  type Database,
  ensureOrganisation,
  importTogether,
  type Log,
  type Performer,
} from '@meritkit/server';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { readSeed } from './readSeed.ts';
import type { SeedSettings } from './serveSettings.ts';

/** What loading needs from outside. */
export interface SeedContext {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Log;
}

/**
 * Imports the workspaces of the seeds into a database without objectives, in one transaction: all of them or nothing. Answers whether it did.
 *
 * @throws {CliError} When a folder cannot be read, or something in it is wrong.
 */
export async function loadSeeds(
  { isStated, folders }: SeedSettings,
  { database, clock, log }: SeedContext,
): Promise<boolean> {
  if (folders.length === 0 || (!isStated && database.kind === 'server')) return false;
  if ((await database.prisma.objective.findFirst({ select: { id: true } })) !== null) return false;
  const seeds = await Promise.all(folders.map(readSeed));
  const system: Performer = { database, clock, actor: { kind: 'system' } };
  await ensureOrganisation(system);
  const results = await importTogether(system, seeds);
  const issues = results.flatMap((result) => result.issues);
  if (issues.length > 0)
    throw new CliError('SEED_REFUSED', EXIT.usage, `There are ${issues.length} problems in the seeds.`, {
      details: issues.map(({ file, line, subject, message }) => `${file}:${line}: ${subject}: ${message}`),
      advice: 'Mend them, name another folder with --seed or MERIT_SEED, or load nothing with --no-seed.',
    });
  log.info({ folders }, 'The seeds were loaded.');
  return true;
}
