import type { Command } from 'commander';
import { withJson } from '../program/withJson.ts';
import { EXPLANATION_FIELDS } from './EXPLANATION_FIELDS.ts';

/** Adds the options that every `explain` has. */
export const withExplain = (command: Command): Command =>
  withJson(
    command
      .option('--score', 'the score instead of the progress')
      .option('--as-of <time>', 'only what was so at this instant counts, as 2025-09-01T00:00:00Z')
      .option('--known-at <time>', 'only what was recorded by this instant counts'),
    EXPLANATION_FIELDS,
    { allWhenBare: true },
  );
