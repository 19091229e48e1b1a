import { existsSync } from 'node:fs';
import type { Finding } from '@meritkit/server';
import type { CliContext } from '../../context/CliContext.ts';
import { type DatabaseFlags, databaseSettings } from '../../database/databaseSettings.ts';
import { openOne } from '../../database/openOne.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * Checks a database and prints one line a check, and below it what differs.
 *
 * @throws {CliError} `DATA_MISSING` when there is no such folder, `DIFFERENCES` when a check is not ok.
 */
export async function runDoctor(flags: DatabaseFlags, context: CliContext): Promise<void> {
  const { io } = context;
  const settings = databaseSettings(flags, context);
  if (settings.url === undefined && !existsSync(settings.path)) {
    throw new CliError('DATA_MISSING', EXIT.usage, `There is no database in ${settings.folder}.`, {
      advice: 'Name its folder with --data or MERIT_DATA, or a server with DATABASE_URL.',
    });
  }
  const database = await openOne(settings, (message) => io.err(`${message}\n`));
  const findings: Finding[] = [];
  try {
    const { doctor, pendingMigrations } = await import('@meritkit/server');
    const pending = await pendingMigrations(database.pool);
    const found = pending.map((name) => `${name} is pending: run "merit db migrate".`);
    findings.push({ check: 'migrations', ok: pending.length === 0, found });
    if (pending.length === 0) findings.push(...(await doctor(database)));
  } finally {
    await database.close();
  }
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
