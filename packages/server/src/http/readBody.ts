import type { IncomingMessage } from 'node:http';

type BodyStatus = 400 | 405 | 413 | 415;

/** Why a request cannot be read. */
export class BodyError extends Error {
  readonly status: BodyStatus;

  constructor(status: BodyStatus, message: string) {
    super(message);
    this.status = status;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the body of a request as text.
 *
 * @param limit - In bytes.
 * @throws {BodyError} 413 when it is larger, 415 when it is compressed (a small one could unpack to a large one), 400 when it is not UTF-8.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new BodyError(415, 'Compressed bodies are not accepted: send it as it is.');
  const tooLarge = () => new BodyError(413, `The body is larger than ${limit} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return utf8.decode(Buffer.concat(chunks));
  } catch {
    throw new BodyError(400, 'The body is not UTF-8.');
  }
}
