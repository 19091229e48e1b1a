import type { z } from 'zod';
import type { Scope } from './Scope.ts';

/** A problem that a rule found, with its place in the command's input. */
export interface RuleIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/**
 * The only thing that writes. GraphQL mutations, imports, the CLI and jobs perform the same commands.
 *
 * The input is plain JSON. First its texts, numbers and ids are read by `input`; `rules` adds what the rules of the
 * domain say, so that all problems are reported together; `execute` then writes within one transaction.
 */
export interface Command<Schema extends z.ZodType, Output> {
  /** Its name in the audit trail; the same as the mutation's. */
  readonly name: string;
  readonly input: Schema;
  readonly rules?: (input: z.input<Schema>) => readonly RuleIssue[];
  readonly execute: (input: z.output<Schema>, scope: Scope) => Promise<Output>;
}

/** Keeps the types of a command's parts together. */
export function defineCommand<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
): Command<Schema, Output> {
  return command;
}
