/** Newest first, as rows of a history are read to find the one that counts. */
export const LATEST_DEFINITION: ({ validFrom: 'desc' } | { sequence: 'desc' })[] = [
  { validFrom: 'desc' },
  { sequence: 'desc' },
];

/** Newest first, as facts are read to find the one that counts. */
export const LATEST_FACT: ({ observedAt: 'desc' } | { sequence: 'desc' })[] = [
  { observedAt: 'desc' },
  { sequence: 'desc' },
];
