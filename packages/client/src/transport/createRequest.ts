import type { TypedDocument } from '../document/TypedDocument.ts';
import { attempt } from './attempt.ts';
import { isMutation } from './isMutation.ts';
import type { Answer, MeritRequest } from './MeritRequest.ts';
import type { RequestOptions } from './RequestOptions.ts';
import { randomKey } from './randomKey.ts';
import { readAnswer } from './readAnswer.ts';
import { type RetryPolicy, retryDelay } from './retryDelay.ts';
import type { Sleep } from './sleep.ts';

type HeaderLayer = Readonly<Record<string, string>>;

/** What sending requests depends on. */
export interface Transport extends RetryPolicy {
  readonly url: string;
  readonly token: string | undefined;
  readonly headers: HeaderLayer;
  readonly timeoutMs: number;
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: Sleep;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const PROTOCOL = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'content-type': 'application/json',
};

/** Makes the function that sends requests, with time-outs and retries. */
export function createRequest(transport: Transport): MeritRequest {
  const authorization: HeaderLayer =
    transport.token === undefined ? {} : { authorization: `Bearer ${transport.token}` };
  return async <Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
    options: RequestOptions = {},
  ): Promise<Answer<Data>> => {
    const query = document.toString();
    const headers = layered(authorization, transport.headers, options.headers ?? {}, PROTOCOL);
    if (isMutation(query)) headers.set('idempotency-key', options.idempotencyKey ?? randomKey());
    const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
    const signal = options.signal ?? new AbortController().signal;
    const context = {
      fetch: transport.fetch,
      sleep: transport.sleep,
      timeoutMs: options.timeoutMs ?? transport.timeoutMs,
      signal,
    };

    for (let repeated = 0; ; repeated += 1) {
      try {
        const { response, text } = await attempt(transport.url, init, context);
        return readAnswer(response, text, transport.now());
      } catch (error) {
        const delay = retryDelay(repeated, error, transport);
        if (delay === null) throw error;
        await transport.sleep(delay, signal);
      }
    }
  };
}

/** Later layers win, also where they write a name in other letters. */
function layered(...layers: readonly HeaderLayer[]): Headers {
  const headers = new Headers();
  for (const [name, value] of layers.flatMap(Object.entries<string>)) headers.set(name, value);
  return headers;
}
