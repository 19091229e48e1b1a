import type { z } from 'zod';
import type { Command } from '../command/Command.ts';
import { perform } from '../command/perform.ts';
import { ValidationError, type ValidationIssue } from '../error/ValidationError.ts';
import type { Context } from './Context.ts';

async function placed<Output>(
  work: Promise<Output>,
  place: (path: ValidationIssue['path']) => ValidationIssue['path'],
) {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new ValidationError(error.issues.map((issue) => ({ ...issue, path: place(issue.path) })));
  }
}

/** Performs a command for a mutation; problems are placed below its argument `input`. */
export async function performFor<Schema extends z.ZodType, Output>(
  context: Context,
  command: Command<Schema, Output>,
  input: z.input<Schema>,
): Promise<Output> {
  const output = await placed(perform(context, command, input), (path) => ['input', ...path]);
  context.readings.forget();
  return output;
}

/** Performs a command in its set form for a mutation with one input. */
export async function performOneFor<Item extends z.ZodType>(
  context: Context,
  command: Command<z.ZodArray<Item>, string[]>,
  input: z.input<Item>,
): Promise<string> {
  const [id] = await placed(perform(context, command, [input]), (path) => [
    'input',
    // The database does not tell which item of the set it refused.
    ...(typeof path[0] === 'number' ? path.slice(1) : path),
  ]);
  context.readings.forget();
  if (id === undefined) throw new Error(`The command ${command.name} answered no id.`);
  return id;
}
