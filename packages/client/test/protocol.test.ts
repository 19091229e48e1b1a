import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createClient } from '../src/createClient.ts';
import { people } from '../src/organisation/people.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void;

/** A real server that treats its n-th request, from 0, as the handler says; it is closed when the test ends. */
async function serve(handle: Handler) {
  const seen: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    handle(request, response, seen.push({ headers: request.headers, body }) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const merit = createClient({
    url: `http://127.0.0.1:${port}/graphql`,
    token: 'secret',
    random: () => 0.01,
    resources: { people },
  });
  return { merit, seen, [Symbol.asyncDispose]: close };
}

const reply = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r1' })
    .end(JSON.stringify(body));
};

const created = { data: { result: { __typename: 'PersonCreatePayload', person: { id: 'psn_1' } } } };

describe('over a real connection', () => {
  test('a request arrives whole and its answer comes back', async () => {
    await using server = await serve((_request, response) => reply(response, 200, { data: { 名: '数' } }));
    const answer = await server.merit.request('query { 名 }', { 值: '✓' });

    expect(answer).toEqual({ data: { 名: '数' }, requestId: 'r1', status: 200 });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ query: 'query { 名 }', variables: { 值: '✓' } });
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    });
  });

  test('a query survives a connection that is reset and an answer that breaks off', async () => {
    await using server = await serve((request, response, number) => {
      if (number === 0) return request.socket.destroy();
      if (number > 1) return reply(response, 200, { data: { a: 1 } });
      response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
      setTimeout(() => request.socket.destroy(), 10);
    });

    expect(await server.merit.request('{ a }')).toMatchObject({ data: { a: 1 } });
    expect(server.seen).toHaveLength(3);
  });

  test('a mutation whose connection is reset comes again with its key', async () => {
    await using server = await serve((request) => request.socket.destroy());

    await expect(server.merit.people.create({ displayName: 'Ada' })).rejects.toMatchObject({
      code: 'NETWORK_ERROR',
    });
    expect(server.seen).toHaveLength(3);
    expect(new Set(server.seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test('a mutation that an overloaded server turns away comes again with its key', async () => {
    await using server = await serve((_request, response, number) =>
      number < 2 ? reply(response, 503, { errors: [{ message: 'Later.' }] }) : reply(response, 200, created),
    );

    expect(await server.merit.people.create({ displayName: 'Ada' })).toEqual({ id: 'psn_1' });
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toBeTruthy();
    expect(new Set(keys).size).toBe(1);
  });

  test.each([
    ['does not begin', () => {}],
    ['does not end', (response: ServerResponse) => response.writeHead(200).write('{')],
  ])('an answer that %s in time is a time-out', async (_what, begin) => {
    await using server = await serve((_request, response) => void begin(response));

    await expect(server.merit.request('{ a }', undefined, { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      timeoutMs: 50,
    });
    expect(server.seen).toHaveLength(3);
  });

  test('an aborted call leaves the server', async () => {
    let hasLeft = false;
    await using server = await serve((_request, response) => {
      response.once('close', () => {
        hasLeft = true;
      });
    });
    const controller = new AbortController();
    const call = server.merit.request('{ a }', undefined, { signal: controller.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort('enough');

    await expect(call).rejects.toBe('enough');
    await expect.poll(() => hasLeft).toBe(true);
  });

  test('nobody at the address is a network error', async () => {
    const { merit, [Symbol.asyncDispose]: close } = await serve(() => {});
    await close();

    await expect(merit.request('{ a }')).rejects.toMatchObject({ code: 'NETWORK_ERROR', status: null });
  });
});
