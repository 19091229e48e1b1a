import type { ExportStream, ImportResult } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import { connectionOf } from '../context/connectionOf.ts';
import type { GlobalOptions } from '../context/GlobalOptions.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import type { ReadWorkspace } from './readWorkspace.ts';

/** What a server answers to a workspace. */
interface RemoteResult extends ImportResult {
  /** With which it can be applied; null when it has been, or cannot be. */
  readonly plan: string | null;
}

/** Sends a request to a path beside GraphQL. */
async function send(
  path: string,
  init: RequestInit,
  options: GlobalOptions,
  context: CliContext,
): Promise<Response> {
  const { url, token } = await connectionOf(options, context);
  const target = new URL(path, new URL(url).origin);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
  const response = await context
    .fetch(target, { ...init, headers, signal: context.stop })
    .catch((cause: unknown) => {
      if (context.stop.aborted) throw cause;
      throw new CliError('NETWORK_ERROR', EXIT.failed, 'The server cannot be reached.', {
        cause,
        advice: 'Start a server with "merit serve", or name the one you mean with --url or MERIT_URL.',
      });
    });
  if (response.ok) return response;
  const { errors } = JSON.parse(await response.text()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [error] = errors ?? [];
  const code = error?.extensions?.code ?? 'BAD_RESPONSE';
  throw new CliError(
    code,
    code === 'UNAUTHENTICATED' ? EXIT.authentication : EXIT.failed,
    error?.message ?? `The server answered ${response.status}.`,
  );
}

/** A workspace as lines of JSON. */
export const linesOf = ({ source, records }: ReadWorkspace): string =>
  [{ workspace: 1, source }, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');

/** Imports into a server: what it would do is asked first, and then exactly that is done. */
export async function importRemotely(
  workspace: ReadWorkspace,
  dryRun: boolean,
  options: GlobalOptions,
  context: CliContext,
): Promise<ImportResult> {
  const body = linesOf(workspace);
  const planned = (await (
    await send('/import', { method: 'POST', body }, options, context)
  ).json()) as RemoteResult;
  if (dryRun || planned.plan === null) return planned;
  const path = `/import?plan=${encodeURIComponent(planned.plan)}`;
  return (await (await send(path, { method: 'POST', body }, options, context)).json()) as RemoteResult;
}

/** Exports from a server. */
export async function exportRemotely(
  source: string | undefined,
  options: GlobalOptions,
  context: CliContext,
): Promise<ExportStream> {
  const query = source === undefined ? '' : `?source=${encodeURIComponent(source)}`;
  const text = await (await send(`/export${query}`, { method: 'GET' }, options, context)).text();
  const [header, ...records] = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { source: header.source, records };
}
