/** How one call is made. */
export interface RequestOptions {
  /** Ends the whole call, retries and waiting included; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Tells the server that calls with this key are the same one. Only mutations send it.
   *
   * @defaultValue A random one for each call, the same for all its attempts.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * How long one attempt may take until its answer is there, in milliseconds.
   *
   * @defaultValue The client's.
   */
  readonly timeoutMs?: number | undefined;
  /** Headers of this call, over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
