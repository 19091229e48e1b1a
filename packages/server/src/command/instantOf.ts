import type { Instant } from '@meritkit/core';

/** An instant of an input as the rules take it; null for none, and for what is no instant: the field reports that. */
export function instantOf(text: string | null | undefined): Instant | null {
  const milliseconds = Date.parse(text ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
