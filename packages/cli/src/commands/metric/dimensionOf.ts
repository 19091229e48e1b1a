import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * Reads `name=value`.
 *
 * @throws {CliError} `DIMENSION_INVALID`
 */
export function dimensionOf(text: string): { readonly name: string; readonly value: string } {
  const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { name, value };
  throw new CliError('DIMENSION_INVALID', EXIT.usage, `The dimension "${text}" has no name or no value.`, {
    advice: 'Write it as --dimension channel=web.',
  });
}
