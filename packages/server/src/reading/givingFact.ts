import { decodeId } from '../id/decodeId.ts';
import type { Computed } from './Computed.ts';

/** The UUID of the fact by which a person gave a value; null when another kind of fact, or none, gave it. */
export function givingFact(
  { reading, explanation }: Computed,
  type: 'Assessment' | 'Override',
): string | null {
  if (reading.source !== 'ENTERED') return null;
  const given = explanation().inputs.flatMap(({ name, id }) =>
    (name === 'override' || name === 'assessment') && id !== null ? [id] : [],
  );
  // What is entered over an assessment comes after it.
  const decoded = decodeId(given.at(-1) ?? '');
  return decoded?.type === type ? decoded.uuid : null;
}
