import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Performer } from '../command/perform.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { answerJson } from '../http/answerJson.ts';
import { BodyError, readBody } from '../http/readBody.ts';
import { refuse } from '../http/refuse.ts';
import { refuseError } from '../http/refuseError.ts';
import { exportRecords } from './exportRecords.ts';
import { importRecords } from './importRecords.ts';
import { isPlan, planId } from './planId.ts';
import { readStream } from './readStream.ts';

/** Bytes of a workspace. */
const MAX_BODY = 64 * 1024 * 1024;

const NDJSON = 'application/x-ndjson';

/** A request about a workspace. */
export interface ImportRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
  readonly performer: Performer;
  /** With which plans are sealed. */
  readonly key: string;
}

/**
 * Answers `POST /import`: a workspace as lines of JSON. It tells what importing it would do, with a plan's id; the same
 * workspace sent to `/import?plan=…` is imported if that would still do the same.
 */
export async function answerImport(asked: ImportRequest): Promise<void> {
  const { request, response, url, requestId, performer, key } = asked;
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, 'BAD_USER_INPUT', 'Send a workspace by POST.', requestId);
  }
  try {
    const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
    if (type !== NDJSON) throw new BodyError(415, `Send the workspace as ${NDJSON}.`);
    const stream = readStream(await readBody(request, MAX_BODY));
    const plan = url.searchParams.get('plan');
    const abort = new AbortController();
    response.once('close', () => abort.abort());
    const result = await importRecords(performer, stream, {
      dryRun: plan === null,
      signal: abort.signal,
      confirm: (result) => {
        if (plan !== null && !isPlan(plan, key, performer.clock(), stream, result))
          throw new ConflictError(
            'The plan has expired, or this is not what it was made for, or the database has changed since: plan again.',
          );
      },
    });
    const isSound = result.issues.length === 0;
    answerJson(response, 200, {
      plan: plan === null && isSound ? planId(key, performer.clock(), stream, result) : null,
      applied: plan !== null && isSound,
      ...result,
    });
  } catch (error) {
    refuseError(response, error, requestId);
  }
}

/** Answers `GET /export`: all that is there, as lines of JSON. `?source=…` names the system whose ids are the keys. */
export async function answerExport({
  request,
  response,
  url,
  requestId,
  performer,
}: ImportRequest): Promise<void> {
  if (request.method !== 'GET') {
    response.setHeader('allow', 'GET');
    return refuse(response, 405, 'BAD_USER_INPUT', 'Ask for an export by GET.', requestId);
  }
  const { source, records } = await exportRecords(
    performer.database,
    url.searchParams.get('source') ?? undefined,
  );
  response.writeHead(200, { 'content-type': `${NDJSON}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(
    [JSON.stringify({ workspace: 1, source }), ...records.map((record) => JSON.stringify(record)), ''].join(
      '\n',
    ),
  );
}
