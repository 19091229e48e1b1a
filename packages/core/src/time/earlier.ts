/**
 * The earlier of two instants or of two dates.
 *
 * @example
 * earlier('2026-10-05', '2026-10-04'); // => '2026-10-04'
 */
export function earlier(a: string, b: string): string {
  if (a < b) return a;
  return b;
}
