import { setTimeout } from 'node:timers/promises';
import type { CliContext } from '../../context/CliContext.ts';
import type { MeritClient } from '../../context/MeritClient.ts';

const BAR = 30;

/** A bar, as `[#####-----] 50%`. */
export function bar(frozen: number, total: number): string {
  const share = total === 0 ? 1 : frozen / total;
  const filled = Math.floor(share * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${Math.floor(share * 100)}%`;
}

/** Tells how far a closing is until it is over: a bar for a person, a line every 5 seconds for a log. */
export async function showProgress(
  merit: MeritClient,
  id: string,
  { io }: CliContext,
  over: AbortSignal,
  everyMs = io.isTTY ? 500 : 5_000,
): Promise<void> {
  let isShown = false;
  while (!over.aborted) {
    // Ends with the closing; what the closing answers is told by whoever waits for it.
    await setTimeout(everyMs, undefined, { signal: over }).catch(() => {});
    if (over.aborted) break;
    const state = await merit.periods.closeState({ id }, { signal: over }).catch(() => null);
    const closing = state?.closing ?? null;
    if (closing === null) continue;
    const { frozen, total } = closing;
    io.err(io.isTTY ? `\r${bar(frozen, total)}` : `${frozen} of ${total} objectives are frozen.\n`);
    isShown = io.isTTY;
  }
  if (isShown) io.err(`\r${' '.repeat(BAR + 8)}\r`);
}
