import { id, instant, optional, reason } from '../command/fields.ts';

/** What every judgement states beside its value: why, who, and when. */
export const judgementFields = {
  reason,
  authorId: optional(id('Person')),
  observedAt: instant.nullish(),
} as const;
