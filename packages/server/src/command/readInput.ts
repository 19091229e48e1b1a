import type { z } from 'zod';
import type { Tx } from '../database/Tx.ts';
import { ValidationError, type ValidationIssue } from '../error/ValidationError.ts';
import type { Command } from './Command.ts';
import { referenceIssues } from './referenceIssues.ts';

const issueOf = (issue: z.core.$ZodIssue): ValidationIssue => {
  const params: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return {
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    code: typeof params === 'string' ? params : 'BAD_USER_INPUT',
    message: issue.message,
  };
};

/**
 * Reads a command's input: texts normalised, ids decoded.
 *
 * @throws {ValidationError} With every problem at once: of form, of the domain's rules, and of what is named and not there.
 */
export async function readInput<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
  input: z.input<Schema>,
  tx: Tx,
): Promise<z.output<Schema>> {
  const parsed = command.input.safeParse(input);
  const issues = [
    ...(parsed.error?.issues.map(issueOf) ?? []),
    ...(command.rules?.(input) ?? []),
    ...(await referenceIssues(tx, command.references?.(input) ?? [])),
  ];
  if (issues.length > 0 || !parsed.success) throw new ValidationError(issues);
  return parsed.data;
}
