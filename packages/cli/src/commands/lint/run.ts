import type { LintFinding } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { languageOf } from '../../context/languageOf.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { fetchList } from '../../list/fetchList.ts';
import { printList } from '../../list/printList.ts';
import { oneLine } from '../../output/oneLine.ts';
import type { Column } from '../../output/renderTable.ts';
import { type Words, wordsOf } from '../../output/Words.ts';
import { currentPeriod, periodOfCode } from '../period/findPeriod.ts';

/** The fields of a finding that `--json` can print. */
export const LINT_FIELDS = [
  'rule',
  'severity',
  'subjectType',
  'subjectId',
  'title',
  'factIds',
  'numbers',
  'text',
] as const satisfies readonly (keyof LintFinding)[];

/** What to look at, and how to tell it. */
export interface LintOptions extends GlobalOptions {
  readonly period?: string;
  readonly objective?: string;
  readonly strict?: boolean;
  readonly limit: number;
  readonly json?: readonly (typeof LINT_FIELDS)[number][];
}

const columns = (words: Words): readonly Column<LintFinding>[] => [
  {
    header: words.severity,
    text: ({ severity }) => severity,
    paint: ({ severity }) => (severity === 'WARNING' ? 'yellow' : 'dim'),
  },
  { header: words.rule, text: ({ rule }) => rule },
  { header: 'ID', text: ({ subjectId }) => subjectId, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.finding, text: ({ text }) => text, flexible: true },
];

/**
 * Prints what the linter finds.
 *
 * @throws {CliError} `FINDINGS` under `--strict` when there is any; `PERIOD_UNKNOWN`.
 */
export async function runLint(options: LintOptions, context: CliContext): Promise<void> {
  const { period, objective, strict, limit, json } = options;
  const merit = await context.client(options);
  const language = languageOf(options.lang, context.env);
  const periodId =
    period !== undefined
      ? (await periodOfCode(merit, period)).id
      : objective === undefined
        ? (await currentPeriod(merit, context)).id
        : undefined;
  const filter = {
    ...(periodId !== undefined && { periodId }),
    ...(objective !== undefined && { objectiveId: objective }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.scoreLint.list(
      { filter, language: language === 'zh' ? 'ZH' : 'EN', first },
      { signal: context.stop },
    ),
  );
  printList(context, fetched, { columns: columns(wordsOf(language)), json });
  if (strict === true && fetched.nodes.length > 0)
    throw new CliError(
      'FINDINGS',
      EXIT.failed,
      `The linter found something: ${fetched.nodes.length} finding(s).`,
    );
}
