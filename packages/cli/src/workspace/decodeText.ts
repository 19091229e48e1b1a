import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a file that is not UTF-8 probably is. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const zeros = bytes.subarray(0, 1_000).filter((byte) => byte === 0).length;
  if (zeros > 0) return 'UTF-16 or no text at all';
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return 'GBK';
  } catch {
    return 'some other encoding';
  }
}

/**
 * Reads a file's bytes as UTF-8, with or without a byte order mark. Nothing else is guessed at: a wrong guess would
 * change what people wrote.
 *
 * @throws {CliError} `ENCODING` with what it probably is.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    if (!bytes.includes(0)) return utf8.decode(bytes);
  } catch {
    // Told below.
  }
  throw notUtf8(bytes);
}

/**
 * The refusal of bytes that are not UTF-8.
 *
 * @param line - The first line that is not, where that is known.
 */
export const notUtf8 = (bytes: Uint8Array, line?: number): CliError =>
  new CliError(
    'ENCODING',
    EXIT.failed,
    `The file is not UTF-8 but ${encodingOf(bytes)}${line === undefined ? '' : `, first on line ${line}`}: save it as UTF-8.`,
  );
