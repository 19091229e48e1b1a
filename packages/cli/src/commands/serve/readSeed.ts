import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { type ReadWorkspace, readWorkspace } from '../../workspace/readWorkspace.ts';

/**
 * Reads the workspace of a folder that is to be loaded on the first start.
 *
 * @throws {CliError} `WORKSPACE_MISSING`; `SEED_INVALID` with all problems of form.
 */
export async function readSeed(folder: string): Promise<ReadWorkspace> {
  const workspace = await readWorkspace(folder);
  if (workspace.issues.length === 0) return workspace;
  throw new CliError('SEED_INVALID', EXIT.usage, `The workspace in ${folder} has problems.`, {
    details: workspace.issues.map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    ),
    advice: 'Mend them; merit import --dry-run tells all that is wrong.',
  });
}
