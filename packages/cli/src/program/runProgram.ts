import { CommanderError } from 'commander';
import type { CliContext } from '../context/CliContext.ts';
import { setting } from '../context/setting.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT, type ExitCode } from '../error/ExitCode.ts';
import { failureOf } from '../error/failureOf.ts';
import { printFailure } from '../error/printFailure.ts';
import { createProgram } from './createProgram.ts';

/**
 * Runs a command line and tells how it ended. Failures are printed to stderr, not thrown.
 *
 * @param args - The arguments behind the name of the program.
 */
export async function runProgram(
  context: CliContext,
  args: readonly string[],
  version: string,
): Promise<ExitCode> {
  const { io, env, stop } = context;
  try {
    const program = await createProgram(context, helpAsFlag(args), version);
    await program.parseAsync(helpAsFlag(args), { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const failure = error instanceof CommanderError ? usageFailure(error) : failureOf(error, stop);
    const debug = ['debug', 'trace'].includes(setting(env, 'LOG_LEVEL') ?? '');
    if (failure !== null) printFailure(failure, io, debug);
    return failure?.exitCode ?? EXIT.usage;
  }
}

/** `merit help x y` is `merit x y --help`. */
const helpAsFlag = (args: readonly string[]): string[] =>
  args[0] === 'help' ? [...args.slice(1), '--help'] : [...args];

/** What commander refused; null where it has shown help instead of a command that is missing. */
function usageFailure({ code, message }: CommanderError): CliError | null {
  if (code === 'commander.help') return null;
  return new CliError('USAGE', EXIT.usage, message.replace(/^error: /, ''), {
    advice: 'Add --help to see what can be said here.',
  });
}
