import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { isDirect, withOpenDatabase } from '../../../database/databaseForUse.ts';
import type { DatabaseFlags } from '../../../database/databaseSettings.ts';
import { directTarget } from '../../../directory/directTarget.ts';
import { importPeople, issueLine, type PeopleImported } from '../../../directory/importPeople.ts';
import { remoteTarget } from '../../../directory/remoteTarget.ts';
import { surveyFile } from '../../../directory/surveyFile.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { safeText } from '../../../output/safeText.ts';
import type { ColumnMapping } from './mapOption.ts';

/** The flags of `merit person import`. */
export interface PersonImportFlags extends DatabaseFlags, GlobalOptions {
  readonly map?: ColumnMapping;
  readonly source: string;
  readonly effective?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly complete?: boolean;
  readonly partial?: boolean;
  readonly confirmDeactivations?: number;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const ORDERS = { 'day-first': 'DAY_FIRST', 'month-first': 'MONTH_FIRST' } as const;

/** Imports people from a file. */
export async function runPersonImport(
  name: string,
  flags: PersonImportFlags,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const path = resolve(context.cwd, name);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new CliError('FILE_MISSING', EXIT.usage, `There is no file ${name}.`);
  const file = await surveyFile(path, {
    told: flags.map ?? new Map(),
    order: flags.dateOrder === undefined ? null : ORDERS[flags.dateOrder],
  });
  const unread = file.names.filter((_, index) => file.columns[index] === null);
  if (unread.length > 0) io.err(`Not read: ${safeText(unread.join(', '))}\n`);
  const dryRun = flags.dryRun === true;
  const asked = {
    source: flags.source,
    effectiveOn: flags.effective ?? null,
    isComplete: flags.complete === true,
    isPartial: flags.partial === true,
    dryRun,
    deactivations: flags.confirmDeactivations ?? null,
    yes: flags.yes === true,
  };
  const imported = isDirect(flags, context)
    ? await withOpenDatabase(flags, context, async (database) =>
        importPeople(file, asked, await directTarget(database, context.now), context),
      )
    : await importPeople(file, asked, remoteTarget(flags, context), context);
  if (flags.json) io.out(`${JSON.stringify({ ...imported, dryRun })}\n`);
  else printImported(imported, dryRun, context);
  if (dryRun && imported.plan.refused > 0 && flags.partial !== true)
    throw new CliError('IMPORT_REFUSED', EXIT.failed, `${imported.plan.refused} lines would be refused.`, {
      advice: 'Mend them, or import the other lines alone with --partial.',
    });
}

function printImported({ plan, issues }: PeopleImported, dryRun: boolean, { io }: CliContext): void {
  if (dryRun) for (const issue of issues) io.err(`${safeText(issueLine(issue))}\n`);
  const would = dryRun ? 'would be ' : '';
  io.out(`${would}created\t${plan.create}\n${would}updated\t${plan.update}\n`);
  io.out(`unchanged\t${plan.unchanged}\n${would}deactivated\t${plan.deactivate}\n`);
  io.out(`refused\t${plan.refused}\ndoubtful\t${plan.doubtful}\n${would}new teams\t${plan.teams}\n`);
}
