import type { ExportStream, ImportResult } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import type { GlobalOptions } from '../context/GlobalOptions.ts';
import type { ReadWorkspace } from './readWorkspace.ts';
import { send } from './send.ts';

/** What a server answers to a workspace. */
interface RemoteResult extends ImportResult {
  /** With which it can be applied; null when it has been, or cannot be. */
  readonly plan: string | null;
}

const NDJSON = 'application/x-ndjson';

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
    await send('/import', { method: 'POST', body, type: NDJSON }, options, context)
  ).json()) as RemoteResult;
  if (dryRun || planned.plan === null) return planned;
  const path = `/import?plan=${encodeURIComponent(planned.plan)}`;
  return (await (
    await send(path, { method: 'POST', body, type: NDJSON }, options, context)
  ).json()) as RemoteResult;
}

/** Exports from a server. */
export async function exportRemotely(
  source: string | undefined,
  options: GlobalOptions,
  context: CliContext,
): Promise<ExportStream> {
  const query = source === undefined ? '' : `?source=${encodeURIComponent(source)}`;
  const text = await (
    await send(`/export${query}`, { method: 'GET', type: NDJSON }, options, context)
  ).text();
  const [header, ...records] = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { source: header.source, records };
}
