import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { forbidden, mayDo } from '../access/authorise.ts';
import { id } from '../command/fields.ts';
import type { Performer } from '../command/perform.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { answerJson } from '../http/answerJson.ts';
import { BodyError, readBody } from '../http/readBody.ts';
import { refuse } from '../http/refuse.ts';
import { refuseError } from '../http/refuseError.ts';
import { directoryConfirm } from './commands/directoryConfirm.ts';
import { directoryStage } from './commands/directoryStage.ts';
import { directoryStart } from './commands/directoryStart.ts';
import { directoryIssues } from './directoryIssues.ts';
import {
  abandonDirectory,
  applyDirectory,
  confirmDirectory,
  planDirectory,
  stageDirectory,
  startDirectory,
} from './directoryRuns.ts';

/** Bytes of a request: some thousand lines of a file, which is sent in parts. */
const MAX_BODY = 16 * 1024 * 1024;

/** A request about an import of people. */
export interface DirectoryRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
  readonly performer: Performer;
}

type Step = (performer: Performer, body: unknown) => Promise<object>;

const aRun = z.object({ id: id('DirectoryRun') });
const issuesAfter = aRun.extend({ after: z.int().min(0) });

/** A step of an import, given what is sent. */
const step =
  <Schema extends z.ZodType>(
    input: Schema,
    take: (performer: Performer, sent: z.input<Schema>) => Promise<object>,
  ): Step =>
  (performer, body) => {
    const { error } = input.safeParse(body);
    if (error !== undefined)
      throw new ValidationError(
        error.issues.map(({ path, code, message }) => ({
          path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
          code: code.toUpperCase(),
          message,
        })),
      );
    // It was found to be one; commands read it once more.
    return take(performer, body as z.input<Schema>);
  };

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['start', step(directoryStart.input, startDirectory)],
  ['stage', step(directoryStage.input, async (...sent) => ({ lines: await stageDirectory(...sent) }))],
  ['plan', step(aRun, (performer, { id }) => planDirectory(performer, id))],
  [
    'issues',
    step(issuesAfter, async (performer, { id, after }) => ({
      issues: await directoryIssues(performer, id, after),
    })),
  ],
  ['confirm', step(directoryConfirm.input, confirmDirectory)],
  ['apply', step(aRun, (performer, { id }) => applyDirectory(performer, id))],
  ['abandon', step(aRun, (performer, { id }) => abandonDirectory(performer, id))],
]);

/**
 * Answers `POST /directory?step=…`, the steps of an import of people, each with JSON and in this order: `start`, `stage` for
 * some thousand lines, as often as needed, `plan`, `issues`, `confirm`, then `apply` until the state is `DONE`; or `abandon`.
 */
export async function answerDirectory(asked: DirectoryRequest): Promise<void> {
  const { request, response, url, requestId, performer } = asked;
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, 'BAD_USER_INPUT', 'Send the steps of an import by POST.', requestId);
  }
  const take = STEPS.get(url.searchParams.get('step') ?? '');
  if (take === undefined)
    return refuse(
      response,
      404,
      'NOT_FOUND',
      `Name a step of an import: ${[...STEPS.keys()].join(', ')}.`,
      requestId,
    );
  try {
    // Lines tell of people, also to those who only read.
    const { database, actor, clock } = performer;
    if (!(await mayDo(database.prisma, actor, 'ADMINISTER', null, clock()))) throw forbidden();
    answerJson(response, 200, await take(performer, await bodyOf(request)));
  } catch (error) {
    refuseError(response, error, requestId);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new BodyError(415, 'Send JSON, as application/json.');
  try {
    return JSON.parse(await readBody(request, MAX_BODY));
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError(400, 'The body is not JSON.');
  }
}
