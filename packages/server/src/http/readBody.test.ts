import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { BodyError, readBody } from './readBody.ts';

/** A request with headers and a body that comes in parts. */
function requestOf(
  parts: readonly (string | Buffer)[],
  headers: Record<string, string> = {},
): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  for (const part of parts) request.push(part);
  request.push(null);
  return request;
}

const read = (request: IncomingMessage, limit = 10) =>
  readBody(request, limit).catch((error: unknown) => (error instanceof BodyError ? error.status : error));

test('a body is put together of its parts, also where one cuts a character', async () => {
  const [a, b] = [Buffer.from('目').subarray(0, 1), Buffer.from('目').subarray(1)];
  expect(await read(requestOf(['x', a, b]))).toBe('x目');
  expect(await read(requestOf([]))).toBe('');
});

test('row 22: a body of the limit is read, a longer one refused, whatever its length says', async () => {
  expect(await read(requestOf(['12345', '67890']))).toBe('1234567890');
  expect(await read(requestOf(['12345', '678901']))).toBe(413);
  expect(await read(requestOf(['1'], { 'content-length': '11' }))).toBe(413);
  expect(await read(requestOf(['12345678901'], { 'content-length': '1' }))).toBe(413);
});

test('row 23: a compressed body is refused before it is read', async () => {
  for (const encoding of ['gzip', 'br', 'gzip, identity', ''])
    expect(await read(requestOf(['1'], { 'content-encoding': encoding }))).toBe(415);
  expect(await read(requestOf(['1'], { 'content-encoding': 'identity' }))).toBe('1');
});

test('row 19: what is not UTF-8 is refused; a byte order mark is left for JSON to refuse', async () => {
  for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe7, 0x9b]])
    expect(await read(requestOf([Buffer.from(bytes)]))).toBe(400);
  expect(await read(requestOf(['\ufeff{}']))).toBe('\ufeff{}');
});
