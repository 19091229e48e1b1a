import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportStream } from '@meritkit/server';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/**
 * Writes a workspace into an empty folder, which is made if it is not there.
 *
 * @throws {CliError} `FOLDER_NOT_EMPTY`: files of another state would be mixed with these.
 * @returns The names of the files.
 */
export async function writeWorkspace(folder: string, stream: ExportStream): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new CliError('FOLDER_NOT_EMPTY', EXIT.usage, `There is something in ${folder} already.`, {
      advice: 'Name a new folder.',
    });
  const files = workspaceFiles(stream);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()];
}
