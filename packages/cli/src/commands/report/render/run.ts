import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { composeReport, htmlOf, markdownOf } from '@meritkit/core';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { fetchReportFacts, type ReportRequest } from '../../../report/fetchReportFacts.ts';

/** The formats of reports. */
export const FORMATS = ['md', 'html', 'docx'] as const;

/** Which report to make, and how. */
export interface ReportRenderOptions extends GlobalOptions {
  readonly period: string;
  readonly person?: string;
  readonly team?: string;
  readonly format: (typeof FORMATS)[number];
  /** The file to write; stdout when absent. */
  readonly out?: string;
}

const usage = (message: string, advice: string) =>
  new CliError('REPORT_OPTIONS', EXIT.usage, message, { advice });

/**
 * Makes a report from facts and prints it, or writes it to a file.
 *
 * @throws {CliError} `REPORT_OPTIONS`, `NOT_FOUND`, `FILE_UNWRITABLE`.
 */
export async function runReportRender(
  kind: ReportRequest['kind'],
  options: ReportRenderOptions,
  context: CliContext,
): Promise<void> {
  const { period, person, team, format, out } = options;
  if ((person === undefined) === (team === undefined))
    throw usage('A report is about one person or one team.', 'Name either --person or --team.');
  if (format === 'docx' && out === undefined)
    throw usage('A Word document is no text for a terminal.', 'Name a file with --out.');
  const merit = await context.client(options);
  const language = languageOf(options.lang, context.env);
  const facts = await fetchReportFacts(merit, { kind, period, person, team, language }, context);
  const document = composeReport(facts, language);
  const content =
    format === 'docx'
      ? await (await import('../../../report/docxOf.ts')).docxOf(document)
      : format === 'html'
        ? htmlOf(document)
        : markdownOf(document);
  if (out === undefined) {
    if (typeof content === 'string') context.io.out(content);
    return;
  }
  const file = resolve(context.cwd, out);
  await writeFile(file, content).catch((cause: unknown) => {
    throw new CliError('FILE_UNWRITABLE', EXIT.failed, `The file ${file} cannot be written.`, { cause });
  });
  context.io.err(`Wrote ${file}.\n`);
}
