import type { RuleIssue } from '../command/Command.ts';
import { id, instant, optional, origin, reason } from '../command/fields.ts';
import { originRules } from '../command/originRules.ts';
import type { Reference } from '../command/referenceIssues.ts';

/** What every judgement states beside its value: why, who, when, and where it comes from. */
export const judgementFields = {
  reason,
  authorId: optional(id('Person')),
  observedAt: instant.nullish(),
  ...origin,
} as const;

/** What every judgement names. */
export const judgementReferences = ({
  authorId,
}: {
  readonly authorId?: string | null | undefined;
}): readonly Reference[] => [{ type: 'Person', id: authorId, path: ['authorId'] }];

/** What is wrong with where a judgement comes from. */
export const judgementRules = (input: Parameters<typeof originRules>[0][number]): RuleIssue[] =>
  originRules([input]).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
