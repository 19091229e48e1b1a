import type { RuleIssue } from './Command.ts';

/** Where a thing was imported from. */
interface Origin {
  readonly source?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

/** What is wrong with where things come from: a system and an id there identify together, neither does alone. */
export const originRules = (things: readonly Origin[]): RuleIssue[] =>
  things.flatMap(({ source, externalId }, index) =>
    (source == null) === (externalId == null)
      ? []
      : [
          {
            path: [index, source == null ? 'source' : 'externalId'],
            code: 'REQUIRED',
            message: 'State source and externalId together, or neither.',
          },
        ],
  );
