/** The newest judgements of one thing: there are a few in practice, and never more in one answer. */
export const NEWEST = {
  orderBy: [{ observedAt: 'desc' as const }, { sequence: 'desc' as const }],
  take: 50,
};
