import { resolve } from 'node:path';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { isDirect, withOpenDatabase } from '../../database/databaseForUse.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { exportRemotely } from '../../workspace/remote.ts';
import { writeWorkspace } from '../../workspace/writeWorkspace.ts';

/** The flags of `merit export`. */
export interface ExportFlags extends DatabaseFlags, GlobalOptions {
  readonly source?: string;
}

/** Exports into a folder and prints the names of its files. */
export async function runExport(folder: string, flags: ExportFlags, context: CliContext): Promise<void> {
  const stream = isDirect(flags, context)
    ? await withOpenDatabase(flags, context, async (database) => {
        const { exportRecords } = await import('@meritkit/server');
        return exportRecords(database, flags.source);
      })
    : await exportRemotely(flags.source, flags, context);
  for (const file of await writeWorkspace(resolve(context.cwd, folder), stream)) context.io.out(`${file}\n`);
}
