import type { Io } from '../context/Io.ts';
import { safeText } from '../output/safeText.ts';
import type { CliError } from './CliError.ts';

/** Tells a failure on stderr: its code and one sentence, details, and what to do next. */
export function printFailure(
  { code, message, details, advice, cause }: CliError,
  io: Io,
  debug: boolean,
): void {
  io.err(`merit: ${code}: ${safeText(message)}\n`);
  for (const detail of details) io.err(`  ${safeText(detail)}\n`);
  if (advice !== undefined) io.err(`Next: ${advice}\n`);
  if (debug && cause instanceof Error) io.err(`${cause.stack}\n`);
}
