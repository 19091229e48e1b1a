import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliContext } from '../../context/CliContext.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

const usage = (message: string, advice: string): CliError =>
  new CliError('VARIABLES_INVALID', EXIT.usage, message, { advice });

/**
 * Puts the variables of a document together: those of the file, and over them those of the fields.
 *
 * @throws {CliError} `VARIABLES_INVALID` for a file that is no JSON object and for a field without a name.
 */
export async function readVariables(
  file: string | undefined,
  fields: readonly string[],
  context: CliContext,
): Promise<Readonly<Record<string, unknown>>> {
  const variables = file === undefined ? {} : parseObject(await read(file, context), file);
  const named = fields.map((field) => {
    const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(field) ?? [];
    if (name === undefined) throw usage(`The field "${field}" has no name.`, 'Write it as -F name=value.');
    return [name, fieldValue(value)] as const;
  });
  return { ...variables, ...Object.fromEntries(named) };
}

const read = (file: string, { io, cwd }: CliContext): Promise<string> =>
  file === '-'
    ? io.readStdin()
    : readFile(resolve(cwd, file), 'utf8').catch(() => {
        throw usage(`The file ${file} cannot be read.`, 'Check the path that --variables names.');
      });

function parseObject(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {}
  throw usage(
    `${file === '-' ? 'Stdin' : `The file ${file}`} holds no JSON object.`,
    'Write the variables as {"name": value}.',
  );
}

/** Decimals stay text: the API takes them so, since numbers of JSON would be rounded on the way. */
function fieldValue(text: string): unknown {
  if (!/^(-?\d+|true|false|null|["[{].*)$/s.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' && !Number.isSafeInteger(value) ? text : value;
  } catch {
    return text;
  }
}
