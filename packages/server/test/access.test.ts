import { expect, test } from 'vitest';
import { sha256 } from '../src/ledger/sha256.ts';
import { ALL, openBearers, type Who } from './bearers.ts';
import { describeEach } from './databases.ts';
import { NOW } from './openServer.ts';
import { send, sendQuery } from './request.ts';
import { startServer } from './startServer.ts';

const WHO =
  '{ viewer { kind roles scopes person { id } serviceAccount { id name } token { name lastUsedAt person { id } } } }';

describeEach('a token', (kind) => {
  const { opened, people, tokenOf, secretOf, askAs, changeAs } = openBearers(kind);

  test('is shown once, and only its digest is kept', async () => {
    const { secret, token } = await tokenOf({ personId: people.peer });
    expect(secret).toMatch(/^merit_pat_[\w-]{43}$/);
    const { prisma } = opened().database;
    expect(await prisma.accessToken.findMany({ where: { hash: sha256(secret) } })).toHaveLength(1);
    const tables = await Promise.all([
      prisma.accessToken.findMany(),
      prisma.auditEntry.findMany({ select: { input: true, entry: true } }),
      prisma.idempotencyKey.findMany(),
    ]);
    expect(
      JSON.stringify(tables, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(secret);
    expect(token.id).toMatch(/^tok_/);
  });

  test('of a person says who asks, and with which roles', async () => {
    const { data } = await askAs(await secretOf(people.manager), WHO);
    expect(data.viewer).toMatchObject({
      kind: 'PERSON',
      roles: ['EMPLOYEE', 'MANAGER'],
      scopes: ALL,
      person: { id: people.manager },
      serviceAccount: null,
      token: { name: 'test', lastUsedAt: NOW },
    });
    const admin = await askAs(await secretOf(people.admin), WHO);
    expect(admin.data.viewer.roles).toEqual(['EMPLOYEE', 'ADMINISTRATOR']);
  });

  test('sent again with its idempotency key is not made again, and is not shown', async () => {
    const sent = {
      headers: { 'idempotency-key': 'a-new-token' },
      body: JSON.stringify({
        query: `mutation { tokenCreate(input: { name: "x", scopes: [READ], personId: "${people.peer}" }) {
          ... on TokenCreatePayload { secret token { id } } } }`,
      }),
    };
    const [first, second] = [
      JSON.parse((await send(opened().server.url, sent)).text).data.tokenCreate,
      JSON.parse((await send(opened().server.url, sent)).text).data.tokenCreate,
    ];
    expect(first.secret).toMatch(/^merit_pat_/);
    expect(second).toEqual({ secret: null, token: first.token });
  });

  test('row 60: that is revoked, expired or of a deactivated person is refused within a minute, in every process', async () => {
    const { build, clock, database, server } = opened();
    const other = await startServer(database, { clock });
    const start = clock();
    try {
      const later = (seconds: number) => clock.set(new Date(start.getTime() + seconds * 1000).toISOString());
      const [person, service] = [
        await build.person(),
        await build.accepted('serviceAccountCreate', { name: 'S' }),
      ];
      const revoked = await tokenOf({ personId: people.peer });
      const deactivated = await tokenOf({ personId: person });
      const archived = await tokenOf({ serviceAccountId: service['id'] });
      const expired = await tokenOf({
        personId: people.peer,
        expiresAt: new Date(start.getTime() + 20_000).toISOString(),
      });
      const all = [revoked, deactivated, archived, expired];
      const statuses = (url: string) =>
        Promise.all(
          all.map(async ({ secret }) => {
            const headers = { authorization: `Bearer ${secret}` };
            return (await sendQuery(url, '{ viewer { kind } }', { headers })).status;
          }),
        );
      for (const { url } of [server, other]) expect(await statuses(url)).toEqual([200, 200, 200, 200]);
      await build.accepted('tokenRevoke', { id: revoked['token'].id, expectedRevision: 1 });
      await build.accepted('personArchive', { id: person, expectedRevision: 1 });
      await build.accepted('serviceAccountArchive', { id: service['id'], expectedRevision: 1 });
      later(21);
      for (const { url } of [server, other]) expect((await statuses(url))[3]).toBe(401);
      later(60);
      for (const { url } of [server, other]) expect(await statuses(url)).toEqual([401, 401, 401, 401]);
    } finally {
      clock.set(start.toISOString());
      await other.close();
    }
  });

  test('row 60: whose role has ended acts without it within a minute', async () => {
    const { build, clock } = opened();
    const start = clock();
    const personId = await build.person();
    const grant = await build.accepted('roleGrant', { personId, role: 'AUDITOR' });
    const secret = await secretOf(personId);
    const audit = async () => (await askAs(secret, '{ audit(first: 1) { nodes { command } } }')).code;
    try {
      expect(await audit()).toBeUndefined();
      await build.accepted('roleRevoke', { id: grant['id'], expectedRevision: 1 });
      clock.set(new Date(start.getTime() + 60_000).toISOString());
      expect(await audit()).toBe('FORBIDDEN');
    } finally {
      clock.set(start.toISOString());
    }
  });

  test('in an address is refused, also one that is right', async () => {
    const secret = await secretOf(people.peer);
    const query = encodeURIComponent('{ viewer { kind } }');
    for (const more of [`&access_token=${secret}`, `&token=x`, `&x=${secret}`]) {
      const reply = await send(opened().server.url, {
        method: 'GET',
        path: `/graphql?query=${query}${more}`,
      });
      expect(reply).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
      expect(reply.text).not.toContain(secret);
    }
  });

  test.each([
    ['OUT_OF_RANGE', { expiresAt: '2026-11-16T09:00:00Z' }],
    ['OUT_OF_RANGE', { expiresAt: '2027-11-18T09:00:00Z' }],
    ['REQUIRED', { personId: null }],
    ['NOT_FOUND', { personId: 'psn_01h45nvb4pex5vsknk084sn02q' }],
    ['NOT_FOUND', { personId: null, serviceAccountId: 'svc_01h45nvb4pex5vsknk084sn02q' }],
  ])('is refused: %s %j', async (code, input) => {
    const { issues } = await tokenOf({ personId: people.peer, ...input });
    expect(issues).toEqual([{ code }]);
  });

  test('of an administrator gives roles to others, not to itself, and is named in the trail', async () => {
    const secret = await secretOf(people.admin);
    const grant = (personId: string) => changeAs(secret, 'roleGrant', { personId, role: 'ADMINISTRATOR' });
    expect((await grant(people.admin)).code).toBe('FORBIDDEN');
    const someone = await opened().build.person();
    expect((await grant(someone)).code).toBeUndefined();
    const entry = await opened().database.prisma.auditEntry.findFirstOrThrow({
      orderBy: { position: 'desc' },
    });
    expect(entry).toMatchObject({ command: 'roleGrant', actor: people.admin });
  });

  test('of an auditor reads the trail page by page', async () => {
    const secret = await secretOf(people.auditor);
    const page = `query($after: String) { audit(first: 2, after: $after) { nodes { position command actor head } pageInfo { endCursor hasNextPage } } }`;
    const first = (await askAs(secret, page)).data.audit;
    const second = (await askAs(secret, page, { after: first.pageInfo.endCursor })).data.audit;
    expect(first.nodes[0]).toMatchObject({ position: '1', command: 'organisationCreate', actor: 'system' });
    expect(BigInt(second.nodes[0].position)).toBeGreaterThan(BigInt(first.nodes[1].position));
    expect((await askAs(secret, page, { after: 'x' })).code).toBe('INVALID_CURSOR');
  });

  test('of a service account does what its scopes say, and cannot be one that reads grades unless the operator makes it', async () => {
    const { id } = await opened().build.accepted('serviceAccountCreate', { name: 'HR sync' });
    const sync = (await tokenOf({ serviceAccountId: id }, ['READ', 'ADMINISTER']))['secret'];
    const reader = (await tokenOf({ serviceAccountId: id }, ['READ']))['secret'];
    expect((await askAs(sync, WHO)).data.viewer).toMatchObject({
      kind: 'SERVICE',
      roles: [],
      serviceAccount: { id, name: 'HR sync' },
    });
    expect((await changeAs(sync, 'personCreate', { displayName: 'Ada' })).code).toBeUndefined();
    expect((await changeAs(reader, 'personCreate', { displayName: 'Ada' })).code).toBe('FORBIDDEN');
    expect((await changeAs(sync, 'keyResultAssess', { id: 'kr_x', value: '1', reason: 'x' })).code).toBe(
      'FORBIDDEN',
    );
    const admin = await secretOf(people.admin);
    const make = async (scopes: string[]) =>
      (await changeAs(admin, 'tokenCreate', { name: 'x', serviceAccountId: id, scopes })).code ?? 'ok';
    expect([await make(['READ']), await make(['READ_CONFIDENTIAL'])]).toEqual(['ok', 'FORBIDDEN']);
  });

  test('row 58: what the policy says of a grade is explained', async () => {
    const explain = async (who: Who) => {
      const query = `{ accessExplain(action: READ, class: CONFIDENTIAL, subjectId: "${people.employee}") { allowed rule relation } }`;
      return (await askAs(await secretOf(people[who]), query)).data.accessExplain;
    };
    expect(await explain('employee')).toEqual({ allowed: true, rule: 'SELF', relation: 'SELF' });
    expect(await explain('manager')).toEqual({
      allowed: true,
      rule: 'DIRECT_MANAGER',
      relation: 'DIRECT_MANAGER',
    });
    expect(await explain('former')).toEqual({ allowed: false, rule: 'NO_RULE', relation: 'FORMER_MANAGER' });
    expect(await explain('peer')).toEqual({ allowed: false, rule: 'NO_RULE', relation: 'PEER' });
    const ofOther = `{ accessExplain(personId: "${people.former}", action: JUDGE, class: CONFIDENTIAL, subjectId: "${people.employee}", on: "2026-06-30") { rule } }`;
    expect((await askAs(await secretOf(people.peer), ofOther)).code).toBe('FORBIDDEN');
    expect((await askAs(await secretOf(people.auditor), ofOther)).data.accessExplain).toEqual({
      rule: 'DIRECT_MANAGER',
    });
  });
});
