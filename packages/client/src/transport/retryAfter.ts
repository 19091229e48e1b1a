/**
 * Reads a `Retry-After` header: whole seconds, or a date of HTTP.
 *
 * @param now - The time by this machine's clock, in milliseconds since 1970.
 * @returns Milliseconds to wait, never negative; null for no header and for one that is neither.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
