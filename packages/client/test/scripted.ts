import type { ClientOptions } from '../src/createClient.ts';
import type { Sleep } from '../src/transport/sleep.ts';

/** A request as it went out. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: { readonly query: string; readonly variables?: unknown };
}

/** What a server may do: answer, break the connection, or hang until it is given up. */
export type Reaction = Response | Error | 'hang';

/** An answer of GraphQL. */
export const answer = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** The answer to `{ result }`. */
export const resultOf = (result: unknown): Response => answer({ data: { result } });

/** A refusal of the whole request. */
export const refusal = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Response => answer({ errors: [{ message: 'No.', extensions: { code } }] }, status, headers);

/** What `fetch` says when a connection breaks. */
export const brokenConnection = (): Error => new TypeError('fetch failed');

/** The time-out of scripted clients, in milliseconds. No delay of a retry is as long. */
export const TIMEOUT = 12_345;

/** A client's surroundings, in which the reactions happen one after the other and no time passes. */
export function scripted(reactions: readonly Reaction[], { expires = false } = {}) {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const left = [...reactions];

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push({
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: JSON.parse(await request.text()),
    });
    const reaction = left.shift();
    if (reaction === undefined) throw new Error('The script is over.');
    if (reaction instanceof Error) throw reaction;
    if (reaction !== 'hang') return reaction;
    return new Promise((_resolve, reject) => {
      const signal = init?.signal;
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (signal?.aborted) reject(signal.reason);
    });
  };

  const sleep: Sleep = (milliseconds) => {
    if (milliseconds === TIMEOUT) return expires ? Promise.resolve() : new Promise(() => {});
    waited.push(milliseconds);
    return Promise.resolve();
  };

  const options = {
    url: 'https://merit.example.com/graphql',
    token: 'secret',
    timeoutMs: TIMEOUT,
    fetch,
    sleep,
    random: () => 1,
    now: () => Date.parse('2026-10-01T00:00:00Z'),
  } satisfies ClientOptions<Record<never, never>>;
  return { options, sent, waited };
}
