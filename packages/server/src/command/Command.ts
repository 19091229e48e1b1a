import type { z } from 'zod';
import type { Reference } from './referenceIssues.ts';
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
 * The input is plain JSON. Its texts, numbers and ids are read by `input`, `rules` adds what the rules of the domain say
 * of it, and `references` names the things that must be there; all their problems are reported together. Then `execute`
 * writes, within the same transaction.
 */
export interface Command<Schema extends z.ZodType, Output> {
  /** Its name in the audit trail; the same as the mutation's. */
  readonly name: string;
  readonly input: Schema;
  readonly rules?: (input: z.input<Schema>) => readonly RuleIssue[];
  /** The things that the input names; each must be there. */
  readonly references?: (input: z.input<Schema>) => readonly Reference[];
  readonly execute: (input: z.output<Schema>, scope: Scope) => Promise<Output>;
}

/** Keeps the types of a command's parts together. */
export function defineCommand<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
): Command<Schema, Output> {
  return command;
}
