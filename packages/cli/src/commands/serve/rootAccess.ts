import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootToken } from '@meritkit/server';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import type { ServeSettings } from './serveSettings.ts';

/** The operator's token, and where it can be found. */
export interface RootAccess {
  readonly token: string;
  /** The file that keeps it, as it was named; null when it comes from `MERIT_ROOT_TOKEN`. */
  readonly file: string | null;
  readonly isNew: boolean;
}

type Settings = Pick<ServeSettings, 'rootToken' | 'production' | 'folder' | 'path'>;

/**
 * Refuses to start in production where nobody has set a token: one that is printed there would end up in logs.
 *
 * @throws {CliError} `ROOT_TOKEN_MISSING`.
 */
export function requireRootToken({ rootToken: stated, production, path }: Settings): void {
  if (!production || stated !== undefined || existsSync(join(path, 'root-token'))) return;
  throw new CliError('ROOT_TOKEN_MISSING', EXIT.usage, 'In production the root token has to be set.', {
    advice: 'Set MERIT_ROOT_TOKEN to a long random text, as "openssl rand -hex 32" prints one.',
  });
}

/** The root token: the one that is set, else the one that the data folder keeps, which is made on the first start. */
export async function rootAccess({ rootToken: stated, folder, path }: Settings): Promise<RootAccess> {
  if (stated !== undefined) return { token: stated, file: null, isNew: false };
  const { token, isNew } = await rootToken(path);
  return { token, file: join(folder, 'root-token'), isNew };
}
