import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The token of the operator, and whether it was made just now. */
export interface RootToken {
  readonly token: string;
  /** Where it is kept. */
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Reads the root token that is kept in a folder, or makes one there. Only the owner of the file can read it.
 *
 * @param folder - Made when it is not there.
 */
export async function rootToken(folder: string): Promise<RootToken> {
  const file = join(folder, 'root-token');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const token = `merit_root_${randomBytes(32).toString('base64url')}`;
  try {
    await writeFile(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
    return { token, file, isNew: true };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return { token: (await readFile(file, 'utf8')).trim(), file, isNew: false };
  }
}
