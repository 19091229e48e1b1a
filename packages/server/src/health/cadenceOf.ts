import type { Cadence } from '@meritkit/core';

/** A cadence as columns hold it; a key result's own may be unset. */
interface CadenceColumns {
  readonly cadenceDays: number | null;
  readonly graceDays: number | null;
}

/** How often values are expected: as the key result's definition says, else as its period does. */
export function cadenceOf(
  period: { readonly cadenceDays: number; readonly graceDays: number },
  definition: CadenceColumns | undefined,
): Cadence {
  const days = definition?.cadenceDays ?? null;
  const graceDays = definition?.graceDays ?? null;
  return days === null || graceDays === null
    ? { days: period.cadenceDays, graceDays: period.graceDays }
    : { days, graceDays };
}
