import type { CliContext } from '../../context/CliContext.ts';
import { connectionOf } from '../../context/connectionOf.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { failureOf } from '../../error/failureOf.ts';
import { printJson } from '../../output/printJson.ts';
import { readVariables } from './readVariables.ts';

/** The variables of the document. */
export interface ApiOptions extends GlobalOptions {
  readonly field?: readonly string[];
  readonly variables?: string;
}

const TIMEOUT_MS = 60_000;

/**
 * Sends a document and prints the answer as the server gave it, also one with errors.
 *
 * It is sent once: what an unknown document does cannot be repeated safely.
 */
export async function runApi(document: string, options: ApiOptions, context: CliContext): Promise<void> {
  const { io, stop } = context;
  const variables = await readVariables(options.variables, options.field ?? [], context);
  const { url, token } = await connectionOf(options, context);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const { status, text } = await send(context.fetch, url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.any([stop, timeout]),
  }).catch((cause: unknown) => {
    if (stop.aborted) throw cause;
    throw timeout.aborted
      ? failureOf({ code: 'TIMEOUT', message: `No answer came within ${TIMEOUT_MS / 1000} seconds.` })
      : failureOf({
          code: 'NETWORK_ERROR',
          message: 'The server could not be reached, or the connection broke.',
        });
  });
  const answer = parseAnswer(text);
  if (answer === null)
    throw failureOf({ code: 'BAD_RESPONSE', message: `The answer is not one of GraphQL (HTTP ${status}).` });
  printJson(io, answer);
  const [error] = answer.errors ?? [];
  if (error !== undefined)
    throw failureOf({
      code: error.extensions?.code ?? 'FAILED',
      message: error.message ?? 'The answer has errors.',
    });
}

async function send(
  fetch: CliContext['fetch'],
  url: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text() };
}

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

function parseAnswer(text: string): GraphQLAnswer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

const isAnswer = (value: unknown): value is GraphQLAnswer =>
  typeof value === 'object' &&
  value !== null &&
  ('data' in value || ('errors' in value && Array.isArray(value.errors)));
