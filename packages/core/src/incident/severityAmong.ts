import type { Severity } from './Severity.ts';

/**
 * Whether an incident has one of the wanted severities; null when it may have one and may not.
 *
 * @example
 * severityAmong(['SEV1'], ['SEV1', 'SEV2']); // => true
 * severityAmong(['SEV2', 'SEV3'], ['SEV1', 'SEV2']); // => null
 */
export function severityAmong(possible: readonly Severity[], wanted: readonly Severity[]): boolean | null {
  const matching = possible.filter((severity) => wanted.includes(severity)).length;
  if (possible.length === 0 || (matching > 0 && matching < possible.length)) return null;
  return matching > 0;
}
