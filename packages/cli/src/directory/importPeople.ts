import { setImmediate } from 'node:timers/promises';
import { deactivatedPercent, needsConfirmation } from '@meritkit/core';
import type { DirectoryLineIssue, DirectoryPlan, DirectoryRun } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { createProgress } from '../output/createProgress.ts';
import { safeText } from '../output/safeText.ts';
import type { DirectoryFile } from './DirectoryFile.ts';
import type { DirectoryTarget } from './DirectoryTarget.ts';
import { linesOf } from './linesOf.ts';

/** How many lines are sent at once. */
const AT_ONCE = 1_000;

/** What is imported, and what has been decided about it. */
export interface PeopleImport {
  readonly source: string;
  readonly effectiveOn: string | null;
  readonly isComplete: boolean;
  readonly isPartial: boolean;
  readonly dryRun: boolean;
  /** How many people may be deactivated, where that has to be confirmed. */
  readonly deactivations: number | null;
  /** Whether people may be deactivated without being asked. */
  readonly yes: boolean;
}

/** What was planned of an import, and what it has told. */
export interface PeopleImported {
  readonly plan: DirectoryPlan;
  readonly issues: readonly DirectoryLineIssue[];
}

/**
 * Imports a file of people: sends it, tells what it would do and every doubt with its line, has what is dangerous
 * confirmed, then writes it in batches. An import that was interrupted while it was written goes on.
 *
 * @throws {CliError} `IMPORT_REFUSED` when lines are refused and the others are not to come in alone, `NOT_CONFIRMED`.
 */
export async function importPeople(
  file: DirectoryFile,
  asked: PeopleImport,
  target: DirectoryTarget,
  context: CliContext,
): Promise<PeopleImported> {
  const { io, stop } = context;
  const { source, effectiveOn, isComplete } = asked;
  const { digest, fields } = file;
  const started = await target.start({ source, digest, effectiveOn, isComplete, fields });
  if (started.state === 'APPLYING') {
    if (asked.dryRun)
      throw new CliError('CONFLICT', EXIT.failed, 'This import is being written, or was interrupted.', {
        advice: 'Import the file without --dry-run: it goes on where it stopped.',
      });
    io.err('This import was begun before: it goes on where it stopped.\n');
    return {
      plan: planOf(await write(started, target, context)),
      issues: await issuesOf(started.id, target),
    };
  }
  const progress = createProgress(io, context.now);
  let sent = 0;
  for await (const lines of linesOf(file, AT_ONCE)) {
    await turn(stop);
    await target.stage(started.id, lines);
    sent += lines.length;
    progress.tell('lines read', sent, sent);
  }
  progress.end();
  const planned = await target.plan(started.id);
  const plan = planOf(planned);
  const issues = await issuesOf(planned.id, target);
  if (asked.dryRun || (plan.refused > 0 && !asked.isPartial)) {
    await target.abandon(planned.id);
    if (!asked.dryRun) throw refusal(plan, issues);
    return { plan, issues };
  }
  for (const issue of issues) io.err(`${safeText(issueLine(issue))}\n`);
  stop.throwIfAborted();
  const deactivations = await confirmed(plan, asked, context);
  const begun = await target.confirm(planned.id, asked.isPartial, deactivations);
  await write(begun, target, context);
  return { plan, issues };
}

/** A refused or doubtful line in a line. */
export const issueLine = ({
  line,
  externalId,
  isRefused,
  field,
  code,
  message,
}: DirectoryLineIssue): string =>
  [
    `line ${line}`,
    ...(externalId === null ? [] : [externalId]),
    ...(field === null ? [] : [field]),
    `${isRefused ? '' : 'doubtful: '}${message} (${code})`,
  ].join(': ');

const refusal = ({ refused, lines }: DirectoryPlan, issues: readonly DirectoryLineIssue[]): CliError =>
  new CliError(
    'IMPORT_REFUSED',
    EXIT.failed,
    `Nobody was imported: ${refused} of ${lines} lines are refused.`,
    {
      details: issues.map(issueLine),
      advice: 'Mend them, or import the other lines alone with --partial.',
    },
  );

function planOf({ plan }: DirectoryRun): DirectoryPlan {
  if (plan !== null) return plan;
  throw new CliError('BAD_RESPONSE', EXIT.failed, 'The server has not planned the import.');
}

async function issuesOf(id: string, target: DirectoryTarget): Promise<readonly DirectoryLineIssue[]> {
  const issues: DirectoryLineIssue[] = [];
  for (;;) {
    const more = await target.issues(id, issues.at(-1)?.line ?? 0);
    if (more.length === 0) return issues;
    issues.push(...more);
  }
}

/** Ends what was cancelled. An embedded database answers without a turn of the event loop, in which Ctrl-C is heard. */
async function turn(stop: AbortSignal): Promise<void> {
  await setImmediate();
  stop.throwIfAborted();
}

/** How many people may be deactivated: what was said, or what a person answers; null where nobody has to say it. */
async function confirmed(
  { deactivate: count, active }: DirectoryPlan,
  { deactivations, yes }: PeopleImport,
  { io }: CliContext,
): Promise<number | null> {
  if (count === 0 || deactivations === count) return deactivations;
  const isMuch = needsConfirmation({ count, active });
  if (!isMuch && yes) return deactivations;
  const what = `It would deactivate ${deactivatedPercent({ count, active })} %, ${count} of ${active} people`;
  io.err(`${what}.\n${isMuch ? 'Type their number to confirm: ' : 'Import it? [y/N] '}`);
  const answer = (await io.readLine())?.trim() ?? '';
  if (isMuch ? answer === String(count) : /^y(es)?$/i.test(answer)) return count;
  throw new CliError('NOT_CONFIRMED', EXIT.cancelled, `Nobody was imported. ${what}.`, {
    advice: isMuch
      ? `If they have left, say --confirm-deactivations ${count}.`
      : 'Where nobody can be asked, say --yes.',
  });
}

/** Writes batch by batch. Whatever ends the process, the same command goes on after the last one. */
async function write(
  begun: DirectoryRun,
  target: DirectoryTarget,
  { io, now, stop }: CliContext,
): Promise<DirectoryRun> {
  const progress = createProgress(io, now);
  io.err('Writing begins. If it is interrupted, import the same file again: it goes on.\n');
  let run = begun;
  try {
    while (run.state === 'APPLYING') {
      await turn(stop);
      progress.tell(`${run.phase?.toLowerCase() ?? ''}: line`, run.position, run.plan?.lines ?? 0);
      run = await target.apply(run.id);
    }
  } finally {
    progress.end();
  }
  if (run.state === 'DONE') return run;
  throw new CliError('CONFLICT', EXIT.failed, 'The import was abandoned by somebody else.');
}
