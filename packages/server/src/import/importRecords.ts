import type { z } from 'zod';
import type { Command } from '../command/Command.ts';
import { type Perform, type Performer, transact } from '../command/perform.ts';
import type { PerformValues } from './ImportNoun.ts';
import type { ImportStream } from './ImportRecord.ts';
import type { ImportResult } from './ImportResult.ts';
import { pause } from './pause.ts';
import { runImport } from './runImport.ts';

/** A workspace may take as long as it needs. */
const TIMEOUT_MS = 60 * 60 * 1000;

/** How an import is run. */
export interface ImportOptions {
  /** Writes nothing: the result tells what would be done. */
  readonly dryRun: boolean;
  /** Rolls it back. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many things of a noun were just written; they are not committed yet. */
  readonly onProgress?: ((noun: string, count: number) => void) | undefined;
  /** Looks at what was done before it is committed; what it throws rolls it back. */
  readonly confirm?: (result: ImportResult) => void;
}

/**
 * Imports workspaces one after the other in one transaction: all of them, or nothing when anything is wrong with one.
 *
 * @returns A result for each; after the first with issues there is no other, and nothing is written.
 */
export async function importTogether(
  performer: Performer,
  streams: readonly ImportStream[],
): Promise<readonly ImportResult[]> {
  let results: ImportResult[] = [];
  try {
    await transact(
      performer,
      async (perform, tx) => {
        // A transaction that the database gave up begins anew.
        results = [];
        for (const stream of streams) {
          const result = await runImport(stream, { tx, perform: performValues(perform) });
          results.push(result);
          if (result.issues.length > 0) throw new RolledBack(result);
        }
      },
      { timeout: TIMEOUT_MS },
    );
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return results;
}

/** Carries a result out of a transaction that is not to be committed. */
class RolledBack extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('The transaction is not to be committed.');
    this.result = result;
  }
}

/**
 * Imports a workspace in one transaction: whole, or not at all when anything is wrong with it. A dry run does all of it
 * and then rolls back, so it tells what an import would tell.
 */
export async function importRecords(
  performer: Performer,
  stream: ImportStream,
  { dryRun, signal, onProgress, confirm }: ImportOptions,
): Promise<ImportResult> {
  try {
    return await transact(
      performer,
      async (perform, tx) => {
        const result = await runImport(stream, { tx, perform: performValues(perform), signal, onProgress });
        await pause(signal);
        if (dryRun || result.issues.length > 0) throw new RolledBack(result);
        confirm?.(result);
        return result;
      },
      { timeout: TIMEOUT_MS },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
}

/** The shapes of values have been checked against the fields of their noun; the command checks what they mean. */
export const performValues =
  (perform: Perform): PerformValues =>
  <Schema extends z.ZodType, Output>(command: Command<Schema, Output>, values: unknown) =>
    perform(command, values as z.input<Schema>);
