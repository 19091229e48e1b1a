import type { Finding } from '@meritkit/server';
import type { CliContext } from '../../context/CliContext.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { withOpen } from '../../database/withOpen.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * Checks a database and prints one line a check, and below it what differs.
 *
 * @throws {CliError} `DATA_MISSING` when there is no such folder, `DIFFERENCES` when a check is not ok.
 */
export async function runDoctor(flags: DatabaseFlags, context: CliContext): Promise<void> {
  const { io } = context;
  const { doctor, pendingMigrations } = await import('@meritkit/server');
  const findings = await withOpen(flags, context, async (database): Promise<readonly Finding[]> => {
    const pending = await pendingMigrations(database.pool);
    const found = pending.map((name) => `${name} is pending: run "merit db migrate".`);
    const migrations = { check: 'migrations', ok: pending.length === 0, found };
    return pending.length === 0 ? [migrations, ...(await doctor(database))] : [migrations];
  });
  for (const { check, ok, found } of findings) {
    if (ok) io.out(`${check}\tok\n`);
    else for (const difference of found) io.out(`${check}\tdiffers\t${difference}\n`);
  }
  const differing = findings.filter(({ ok }) => !ok).length;
  if (differing === 0) return;
  throw new CliError(
    'DIFFERENCES',
    EXIT.failed,
    `${differing} of ${findings.length} checks found differences.`,
    {
      advice: 'Keep a copy of the database before you change anything.',
    },
  );
}
