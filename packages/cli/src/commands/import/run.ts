import { resolve } from 'node:path';
import type { ImportResult } from '@meritkit/server';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { isDirect, withOpenDatabase } from '../../database/databaseForUse.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { type ReadWorkspace, readWorkspace } from '../../workspace/readWorkspace.ts';
import { importRemotely } from '../../workspace/remote.ts';
import { printDiff } from './printDiff.ts';

/** The flags of `merit import`. */
export interface ImportFlags extends DatabaseFlags, GlobalOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Imports a folder.
 *
 * @throws {CliError} `IMPORT_REFUSED` with every problem, when there is any; nothing is written then.
 */
export async function runImport(folder: string, flags: ImportFlags, context: CliContext): Promise<void> {
  const { io, cwd, stop } = context;
  const workspace = await readWorkspace(resolve(cwd, folder));
  stop.throwIfAborted();
  io.err(`${workspace.records.length} things were read.\n`);
  // With problems of form nothing is written; the rest is still checked, so that all of them are told at once.
  const dryRun = flags.dryRun === true || workspace.issues.length > 0;
  const result = isDirect(flags, context)
    ? await importDirectly(workspace, dryRun, flags, context)
    : await importRemotely(workspace, dryRun, flags, context);
  const issues = [...workspace.issues, ...result.issues].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  if (flags.json) io.out(`${JSON.stringify({ ...result, issues, dryRun: flags.dryRun === true })}\n`);
  if (issues.length > 0)
    throw new CliError(
      'IMPORT_REFUSED',
      EXIT.failed,
      `Nothing was imported: there are ${issues.length} problems.`,
      {
        details: issues.map(
          ({ file, line, column, subject, code, message }) =>
            `${file}:${line}:${column}: ${subject === '' ? '' : `${subject}: `}${message} (${code})`,
        ),
        advice: 'Mend them, then import again.',
      },
    );
  if (flags.json) return;
  if (flags.dryRun) printDiff(result, io);
  io.out(`${flags.dryRun ? 'would be ' : ''}created\t${result.created}\n`);
  io.out(`${flags.dryRun ? 'would be ' : ''}updated\t${result.updated}\n`);
  io.out(`unchanged\t${result.unchanged}\n`);
}

const importDirectly = (
  workspace: ReadWorkspace,
  dryRun: boolean,
  flags: ImportFlags,
  context: CliContext,
): Promise<ImportResult> =>
  withOpenDatabase(flags, context, async (database) => {
    const { ensureOrganisation, importRecords } = await import('@meritkit/server');
    const performer = { database, clock: context.now, actor: { kind: 'root' } as const };
    await ensureOrganisation(performer);
    const onProgress = (noun: string, count: number) => context.io.err(`${noun}: ${count}\n`);
    return importRecords(performer, workspace, { dryRun, signal: context.stop, onProgress });
  });
