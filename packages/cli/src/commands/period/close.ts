import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import type { MeritClient } from '../../context/MeritClient.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { periodOfCode } from './findPeriod.ts';
import { showProgress } from './showProgress.ts';

/** Whether to ask before. */
export interface PeriodCloseOptions extends GlobalOptions {
  readonly yes?: boolean;
}

/**
 * Closes a period: says what would be frozen, asks, and tells how far it is. A closing that was left behind is ended without asking: it has been
 * decided.
 *
 * @throws {CliError} `NOT_CONFIRMED` when the answer is no, or nobody can be asked and `--yes` is missing.
 */
export async function runPeriodClose(
  code: string,
  options: PeriodCloseOptions,
  context: CliContext,
): Promise<void> {
  const { io, stop } = context;
  const merit = await context.client(options);
  const { id, revision, state } = await periodOfCode(merit, code);
  if (state === 'OPEN') {
    io.err(await preview(merit, id, code));
    if (options.yes !== true) await confirm(context);
  }
  const done = new AbortController();
  const shown = showProgress(merit, id, context, AbortSignal.any([done.signal, stop]));
  try {
    const closed = await merit.periods.close({ id, expectedRevision: revision }, { signal: stop });
    io.out(`${closed.code}\t${closed.state}\t${closed.closedAt ?? ''}\n`);
  } finally {
    done.abort();
    await shown;
  }
}

async function preview(merit: MeritClient, id: string, code: string): Promise<string> {
  const period = await merit.periods.closePreview({ id });
  if (period === null) throw new CliError('PERIOD_UNKNOWN', EXIT.failed, `There is no period ${code}.`);
  const { objectives, keyResults, unknown } = period.closePreview;
  const scores = `Closing ${code} freezes the scores of ${objectives} objectives and ${keyResults} key results`;
  return `${scores}; ${unknown} objectives have no score.\nIt then takes no changes.\n`;
}

async function confirm({ io }: CliContext): Promise<void> {
  io.err('Close it? [y/N] ');
  const answer = await io.readLine();
  if (answer !== null && /^y(es)?$/i.test(answer.trim())) return;
  throw new CliError('NOT_CONFIRMED', EXIT.cancelled, 'The period was not closed.', {
    advice: 'Where nobody can be asked, say --yes.',
  });
}
