import { DEFAULT_LINT_THRESHOLDS, type LintFacts, type PlainDate } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { requestError } from '../graphql/requestError.ts';
import { lintedEvidence } from './lintedEvidence.ts';
import { lintedImports } from './lintedImports.ts';
import { lintedObjectives } from './lintedObjectives.ts';
import { lintedSavings } from './lintedSavings.ts';
import { readObjectives } from './readObjectives.ts';

/** The most objectives that are looked at together. */
export const MAXIMUM_OBJECTIVES = 5_000;

/** What is looked at. */
export interface LintScope {
  readonly objectives: Prisma.ObjectiveWhereInput;
  /** Days `[startsOn, endsBefore)` whose savings, incidents and samples are looked at too; null for none of them. */
  readonly span: { readonly startsOn: Date; readonly endsBefore: Date } | null;
}

/** What the linter reads, and the titles of what its findings can be about by their ids. */
export interface ReadLintFacts {
  readonly facts: LintFacts;
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Reads all that the linter looks at, in at most six statements, whatever there is.
 *
 * @param dayOf - The day of an instant in the organisation.
 * @throws `BAD_USER_INPUT` for more than 5,000 objectives.
 */
export async function lintFacts(
  prisma: Database['prisma'],
  { objectives: where, span }: LintScope,
  dayOf: (instant: Date) => PlainDate,
  savingDays: number = DEFAULT_LINT_THRESHOLDS.savingDays,
): Promise<ReadLintFacts> {
  const objectives = await readObjectives(prisma, where, MAXIMUM_OBJECTIVES + 1);
  if (objectives.length > MAXIMUM_OBJECTIVES)
    throw requestError(
      'BAD_USER_INPUT',
      'There are more than 5,000 objectives: ask for those of one team or person.',
    );
  const [evidence, savings, imports] = await Promise.all([
    lintedEvidence(prisma, where, objectives),
    span === null ? [] : lintedSavings(prisma, span, savingDays),
    span === null ? [] : lintedImports(prisma, span, dayOf),
  ]);
  const linted = lintedObjectives(objectives, dayOf);
  return {
    facts: {
      objectives: linted.objectives,
      evidence: evidence.uses,
      importedDates: [...linted.importedDates, ...imports.map(({ date }) => date)],
      savings,
    },
    titles: new Map([
      ...linted.titles,
      ...evidence.titles,
      ...savings.map(({ id, title }) => [id, title] as const),
      ...imports.map(({ date, title }) => [date.subject.id, title] as const),
    ]),
  };
}
