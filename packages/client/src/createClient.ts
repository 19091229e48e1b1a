import { createRequest } from './transport/createRequest.ts';
import type { MeritRequest } from './transport/MeritRequest.ts';
import { type Sleep, sleep } from './transport/sleep.ts';

/** Makes methods for a noun out of the function that sends requests. Anything like it can be plugged in. */
export type Resource<Methods> = (request: MeritRequest) => Methods;

/** Resources by the names that they have in the client. */
export type Resources = Readonly<Record<string, Resource<unknown>>>;

/** How a client is set up. */
export interface ClientOptions<Plugged extends Resources> {
  /** Where GraphQL is answered, as `https://merit.example.com/graphql`. */
  readonly url: string | URL;
  /** Sent as a bearer token. None where something in front of the server adds it. */
  readonly token?: string | undefined;
  /**
   * What is plugged in: of the resources of this package only those named here end up in a bundle.
   *
   * @defaultValue None: then there is only `request`.
   */
  readonly resources?: Plugged & { readonly request?: never };
  /**
   * How long one attempt may take until its answer is there, in milliseconds.
   *
   * @defaultValue 30 000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How often a call is repeated at most after errors that may pass; 0 never repeats.
   *
   * @defaultValue 2
   */
  readonly maxRetries?: number | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * What sends requests. It has to stop when the signal that it is given is aborted.
   *
   * @defaultValue The global `fetch`.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Gives numbers in [0, 1), which spread the delays of retries.
   *
   * @defaultValue `Math.random`
   */
  readonly random?: (() => number) | undefined;
  /**
   * Waits between retries, and for time-outs.
   *
   * @defaultValue By `setTimeout`.
   */
  readonly sleep?: Sleep | undefined;
  /**
   * Milliseconds since 1970, against which a `Retry-After` with a date is read.
   *
   * @defaultValue `Date.now`
   */
  readonly now?: (() => number) | undefined;
}

/** A client: `request` for documents of one's own, and the resources that are plugged in. */
export type Client<Plugged extends Resources = Readonly<Record<never, never>>> = {
  readonly request: MeritRequest;
} & { readonly [Name in keyof Plugged]: ReturnType<Plugged[Name]> };

/**
 * Makes a client. It keeps no connection and no state, so it needs no closing.
 *
 * @example
 * const merit = createClient({ url, token, resources: { objectives, keyResults } });
 * for await (const objective of merit.objectives.list({ filter: { period: { code: { eq: '2026-Q4' } } } }))
 *   console.log(objective.title, objective.progress.value);
 */
export function createClient<Plugged extends Resources = Readonly<Record<never, never>>>(
  options: ClientOptions<Plugged>,
): Client<Plugged> {
  const request = createRequest({
    url: String(options.url),
    token: options.token,
    headers: options.headers ?? {},
    timeoutMs: options.timeoutMs ?? 30_000,
    maxRetries: options.maxRetries ?? 2,
    // Looked up at every call, so that what replaces it later is used.
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
    now: options.now ?? Date.now,
  });
  const plugged = Object.entries(options.resources ?? {}).map(
    ([name, resource]) => [name, resource(request)] as const,
  );
  // Made entry by entry of what the type maps entry by entry, which the compiler cannot follow.
  return { request, ...Object.fromEntries(plugged) } as Client<Plugged>;
}
