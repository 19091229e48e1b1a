import { createReadStream } from 'node:fs';
import { notUtf8 } from './decodeText.ts';

const LINE_FEED = 0x0a;

/**
 * The text of a file piece by piece, however large it is.
 *
 * @throws {CliError} `ENCODING` when it is not UTF-8, with the first line that is not.
 */
export async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  for await (const chunk of createReadStream(file)) {
    const bytes: Uint8Array = chunk;
    if (bytes.includes(0)) throw notUtf8(bytes);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      const { line, of } = firstBad(bytes);
      throw notUtf8(of, lines + line);
    }
    lines += bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw notUtf8(new Uint8Array([0x80]), lines + 1);
  }
}

/** The first line of some bytes that is not UTF-8, from 1. */
function firstBad(bytes: Uint8Array): { readonly line: number; readonly of: Uint8Array } {
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    let from = start;
    // A character may have begun in the piece before.
    if (start === 0) while (((bytes[from] ?? 0) & 0xc0) === 0x80 && from < 3) from += 1;
    const of = bytes.subarray(from, end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(of, { stream: feed < 0 });
    } catch {
      return { line, of };
    }
    start = end + 1;
  }
  return { line: 1, of: bytes };
}
