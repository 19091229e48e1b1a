import type { z } from 'zod';
import type { Command } from '../../command/Command.ts';
import type { PerformValues, Values } from '../ImportNoun.ts';

/** A change that is performed at the revision that the thing then has. */
type Step = ((at: { readonly id: string; readonly expectedRevision: number }) => Promise<unknown>) | null;

/** A command with the values that changed; nothing to do when there are none. */
export const step = <Schema extends z.ZodType, Output>(
  perform: PerformValues,
  command: Command<Schema, Output>,
  values: Values | null,
): Step => (values === null ? null : (at) => perform(command, { ...at, ...values }));

/** Performs changes of one thing one after the other; each raises its revision by one. */
export async function revise(id: string, revision: number, steps: readonly Step[]): Promise<void> {
  let expectedRevision = revision;
  for (const change of steps) {
    if (change === null) continue;
    await change({ id, expectedRevision });
    expectedRevision += 1;
  }
}
