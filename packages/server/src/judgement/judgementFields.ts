import { id, instant, optional, reason } from '../command/fields.ts';
import type { Reference } from '../command/referenceIssues.ts';

/** What every judgement states beside its value: why, who, and when. */
export const judgementFields = {
  reason,
  authorId: optional(id('Person')),
  observedAt: instant.nullish(),
} as const;

/** What every judgement names. */
export const judgementReferences = ({
  authorId,
}: {
  readonly authorId?: string | null | undefined;
}): readonly Reference[] => [{ type: 'Person', id: authorId, path: ['authorId'] }];
