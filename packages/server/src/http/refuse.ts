import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../error/ErrorCode.ts';

/** Answers a request that is not executed with one error, in the form of a GraphQL answer. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  requestId: string,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  // The rest of a refused body is not read: the connection ends with the answer.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(body);
}
