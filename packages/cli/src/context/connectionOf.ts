import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { dataFolder } from './dataFolder.ts';
import type { GlobalOptions } from './GlobalOptions.ts';
import { keptToken } from './keptTokens.ts';
import { type Env, setting } from './setting.ts';

/** A server, and how it is told who asks. */
export interface Connection {
  readonly url: string;
  readonly token: string;
}

/** Where `merit serve` answers unless it is told otherwise. */
export const DEFAULT_URL = 'http://127.0.0.1:4000/graphql';

/** The server that is meant: by the flag, else by `MERIT_URL`. */
export const serverUrl = ({ url }: GlobalOptions, { env }: { readonly env: Env }): string =>
  url ?? setting(env, 'MERIT_URL') ?? DEFAULT_URL;

/**
 * Finds the server and the token: by the flags, else by `MERIT_URL` and `MERIT_TOKEN`, else the server of this folder
 * with its root token, so that nothing has to be set after a first start; else the token of `merit auth login`.
 *
 * @throws {CliError} `URL_INVALID`, `TOKEN_FILE_UNREADABLE` (3), `TOKEN_MISSING` (4).
 */
export async function connectionOf(
  options: GlobalOptions,
  { env, cwd }: { readonly env: Env; readonly cwd: string },
): Promise<Connection> {
  const url = serverUrl(options, { env });
  const { hostname } = parseUrl(url);
  if (options.token !== undefined) return { url, token: options.token };
  if (options.tokenFile !== undefined)
    return { url, token: await readToken(resolve(cwd, options.tokenFile)) };
  const token =
    setting(env, 'MERIT_TOKEN') ?? (await folderToken(hostname, env, cwd)) ?? (await keptToken(env, url));
  if (token !== undefined) return { url, token };
  throw new CliError('TOKEN_MISSING', EXIT.authentication, 'There is no token to show to the server.', {
    advice:
      'Log in with "merit auth login", set MERIT_TOKEN, name a file with --token-file, or go to the folder in which the server was started.',
  });
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new CliError('URL_INVALID', EXIT.usage, `"${text}" is not the address of a server.`, {
    advice: `Give it in full, as ${DEFAULT_URL}, with --url or MERIT_URL.`,
  });
}

async function readToken(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CliError('TOKEN_FILE_UNREADABLE', EXIT.usage, `The token file ${file} cannot be read.`, {
      cause,
      advice: 'Check the path that --token-file names.',
    });
  });
  return text.trim();
}

/** The root token of a server that was started in this folder. It is the operator's, so it never leaves this machine. */
async function folderToken(hostname: string, env: Env, cwd: string): Promise<string | undefined> {
  if (!['127.0.0.1', '[::1]', 'localhost'].includes(hostname)) return undefined;
  const file = join(resolve(cwd, dataFolder(undefined, env)), 'root-token');
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}
