import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { purgeKeys } from '../src/command/purgeKeys.ts';
import { verifyLedger } from '../src/ledger/verifyLedger.ts';
import { describeEach, describeServer, type TestDatabase } from './databases.ts';
import { openServer } from './openServer.ts';
import { type Reply, send } from './request.ts';
import { startServer } from './startServer.ts';

const CREATE = `mutation Create($name: String!) {
  result: personCreate(input: { displayName: $name }) { ... on PersonCreatePayload { person { id displayName revision } } ... on UserError { code } }
}`;

function setUp(kind: TestDatabase) {
  const opened = openServer(kind);
  const sendTo = (url: string, key: string, query: string, variables: object = {}): Promise<Reply> =>
    send(url, { headers: { 'idempotency-key': key }, body: JSON.stringify({ query, variables }) });
  return {
    opened,
    sendTo,
    sendKeyed: (key: string, query: string, variables?: object) =>
      sendTo(opened().server.url, key, query, variables),
    people: async (name: string) => opened().database.prisma.person.count({ where: { displayName: name } }),
  };
}

describeEach('a mutation with an idempotency key', (kind) => {
  const { opened, sendKeyed, people } = setUp(kind);

  test('row 63: is performed once, however often it is sent, and repetitions are marked', async () => {
    const [key, name] = [randomUUID(), randomUUID()];
    const first = await sendKeyed(key, CREATE, { name });
    const second = await sendKeyed(key, CREATE, { name });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.text).toBe(first.text);
    expect(JSON.parse(first.text).data.result.person.displayName).toBe(name);
    expect(await people(name)).toBe(1);
    expect(await verifyLedger(opened().database.prisma)).toEqual([]);
  });

  test('is the same whatever its white space and the order of its variables', async () => {
    const [key, name] = [randomUUID(), randomUUID()];
    const query = CREATE.replace('($name', '($yes: Boolean!, $name').replace(
      'revision',
      'revision @include(if: $yes)',
    );
    await sendKeyed(key, query, { name, yes: true });
    const again = await sendKeyed(key, `# again\n${query.replaceAll('\n', '  ')}`, { yes: true, name });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await people(name)).toBe(1);
  });

  test.each([
    ['other variables', CREATE, { name: 'another' }],
    ['another document', CREATE.replace('id displayName', 'id'), null],
    ['another mutation', 'mutation { teamCreate(input: { name: "T" }) { __typename } }', null],
  ])('row 63: is refused with %s, and nothing is written', async (_what, query, variables) => {
    const [key, name] = [randomUUID(), randomUUID()];
    await sendKeyed(key, CREATE, { name });
    const before = await opened().database.prisma.event.count();
    const other = await sendKeyed(key, query, variables ?? { name });
    expect(other).toMatchObject({ status: 422, code: 'IDEMPOTENCY_MISMATCH' });
    expect(await opened().database.prisma.event.count()).toBe(before);
  });

  test('that was refused keeps nothing: it is tried anew', async () => {
    const key = randomUUID();
    const create = (name: string) =>
      sendKeyed(key, 'mutation($name: String!) { teamCreate(input: { name: $name }) { __typename } }', {
        name,
      });
    expect((await create(' ')).text).toContain('ValidationError');
    expect((await create(' ')).headers['idempotency-replayed']).toBeUndefined();
    expect((await create('Mended')).text).toContain('TeamCreatePayload');
  });

  test('of several fields is performed field by field, and goes on where it stopped', async () => {
    const [key, name, code] = [randomUUID(), randomUUID(), randomUUID()];
    const document = `mutation($name: String!, $code: String!) {
      a: personCreate(input: { displayName: $name }) { ... on PersonCreatePayload { person { id } } }
      b: periodCreate(input: { kind: CUSTOM, code: $code, startsOn: "2026-01-01", endsBefore: "2026-02-01" }) { __typename }
      c: personCreate(input: { displayName: $name }) { ... on PersonCreatePayload { person { id } } }
    }`;
    await opened().build.period({ code });
    const first = JSON.parse((await sendKeyed(key, document, { name, code })).text).data;
    expect(first.b).toEqual({ __typename: 'ConflictError' });
    expect(first.a.person.id).not.toBe(first.c.person.id);
    await opened().database.prisma.period.updateMany({ where: { code }, data: { code: `${code} moved` } });
    const second = await sendKeyed(key, document, { name, code });
    expect(JSON.parse(second.text).data).toEqual({ ...first, b: { __typename: 'PeriodCreatePayload' } });
    expect(second.headers['idempotency-replayed']).toBeUndefined();
    expect(await people(name)).toBe(2);
  });

  test('is forgotten after a day, and the key can be used anew', async () => {
    const { clock, database } = opened();
    const now = clock();
    const [key, name] = [randomUUID(), randomUUID()];
    await sendKeyed(key, CREATE, { name });
    try {
      clock.set(new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString());
      expect((await sendKeyed(key, CREATE, { name })).headers['idempotency-replayed']).toBeUndefined();
      expect(await people(name)).toBe(2);
      clock.set(new Date(now.getTime() + 48 * 60 * 60 * 1000 + 1).toISOString());
      expect(await purgeKeys(database, clock())).toBeGreaterThan(0);
      expect(await database.prisma.idempotencyKey.count()).toBe(0);
    } finally {
      clock.set(now.toISOString());
    }
  });

  test('closes a period once', async () => {
    const id = await opened().build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' });
    const close =
      'mutation($id: ID!) { periodClose(input: { id: $id, expectedRevision: 1 }) { ... on PeriodClosePayload { period { state revision } } } }';
    const key = randomUUID();
    const first = await sendKeyed(key, close, { id });
    const second = await sendKeyed(key, close, { id });
    expect(first.text).toContain('CLOSED');
    expect(second).toMatchObject({ text: first.text, headers: { 'idempotency-replayed': 'true' } });
  });

  test.each(['', 'with space', 'ü', 'x'.repeat(256)])(
    'has to have a key that can be kept (%#)',
    async (key) => {
      expect(
        await sendKeyed(Buffer.from(key, 'utf8').toString('latin1'), CREATE, { name: 'x' }),
      ).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
      });
    },
  );

  test('a key at a query means nothing', async () => {
    const key = randomUUID();
    await sendKeyed(key, '{ __typename }');
    expect((await sendKeyed(key, '{ organisation { name } }')).status).toBe(200);
    expect(await opened().database.prisma.idempotencyKey.count({ where: { key } })).toBe(0);
  });
});

describeServer('an idempotency key in several hands', (kind) => {
  const { opened, sendTo, sendKeyed, people } = setUp(kind);

  test('row 64: of 20 at once one is performed and all get its answer, over two processes', async () => {
    const { database, clock } = opened();
    const other = await startServer(database, { clock });
    try {
      const [key, name] = [randomUUID(), randomUUID()];
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          sendTo(index % 2 === 0 ? opened().server.url : other.url, key, CREATE, { name }),
        ),
      );
      expect(replies.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
      expect(await people(name)).toBe(1);
    } finally {
      await other.close();
    }
  });

  test('row 64: whoever waits too long is told to come again; when the holder dies the key is free', async () => {
    const { database } = opened();
    const [key, name] = [randomUUID(), randomUUID()];
    const holder = await database.pool.connect();
    await holder.query('BEGIN');
    await holder.query("SELECT idempotency_claim('root', $1, repeat('0', 64), now())", [key]);
    const refused = await sendKeyed(key, CREATE, { name });
    expect(refused).toMatchObject({ status: 409, code: 'CONFLICT', headers: { 'retry-after': '1' } });
    // The connection of a process that dies goes without a COMMIT.
    holder.release(true);
    await expect
      .poll(async () => (await sendKeyed(key, CREATE, { name })).status, { timeout: 10_000 })
      .toBe(200);
    expect(await people(name)).toBe(1);
  });
});
