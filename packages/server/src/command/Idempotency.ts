import { canonicalJson } from '@meritkit/core';
import { stripIgnoredCharacters } from 'graphql';
import { sha256 } from '../ledger/sha256.ts';

/** A request that its sender has given a key, so that it can be sent again without being performed again. */
export interface Idempotency {
  /** The key, of the sender's choice. */
  readonly key: string;
  /** SHA-256 of what is asked: document, operation and variables. */
  readonly request: string;
  /** Tells that the commands from here on belong to a field of the document, named as in the answer. */
  readonly enter: (field: string) => void;
  /** The place of the next transaction in the request: it is the same whenever the request is sent. */
  readonly place: () => string;
  /** Notes whether a transaction was performed, or had been before. */
  readonly note: (transaction: 'performed' | 'replayed') => void;
  /** Whether nothing was performed by this request because all of it had been before. */
  readonly isReplay: () => boolean;
}

/** What is asked. */
interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** SHA-256 of what is asked, whatever its white space and the order of its variables. */
export function requestDigest({ query, operationName, variables }: Asked): string {
  const document = stripIgnoredCharacters(query);
  return sha256(canonicalJson({ document, operationName, variables: variables ?? {} }));
}

/** Makes what follows a request with a key through its commands. */
export function idempotencyOf(key: string, request: string): Idempotency {
  const counts = { performed: 0, replayed: 0 };
  let [field, step] = ['', 0];
  return {
    key,
    request,
    enter: (name) => {
      [field, step] = [name, 0];
    },
    place: () => {
      step += 1;
      return `${field} ${step}`;
    },
    note: (transaction) => {
      counts[transaction] += 1;
    },
    isReplay: () => counts.replayed > 0 && counts.performed === 0,
  };
}
