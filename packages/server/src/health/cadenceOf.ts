import type { Cadence } from '@meritkit/core';

/** How often the values of a key result are expected: as its period says. The one place that decides it. */
export const cadenceOf = ({
  cadenceDays,
  graceDays,
}: {
  readonly cadenceDays: number;
  readonly graceDays: number;
}): Cadence => ({ days: cadenceDays, graceDays });
