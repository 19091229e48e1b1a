import { buildSchema as buildGraphQL, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_RULES, OWN_RULES } from '../src/access/commandRules.ts';
import { classifiedNames } from '../src/access/fieldClasses.ts';
import { refuseUnclassified, unclassifiedFields } from '../src/access/refuseUnclassified.ts';
import * as commands from '../src/command/commands.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import type { Result } from './builders.ts';
import { describeEach } from './databases.ts';
import { NOW, openServer } from './openServer.ts';
import { send, sendQuery } from './request.ts';
import { startServer } from './startServer.ts';

const ALL = ['READ', 'READ_PERSONAL', 'READ_CONFIDENTIAL', 'WRITE', 'ADMINISTER'];
const WHO =
  '{ viewer { kind roles scopes person { id } serviceAccount { id name } token { name lastUsedAt person { id } } } }';

describeEach('a token', (kind) => {
  const opened = openServer(kind);
  let people: Record<'manager' | 'employee' | 'peer' | 'former' | 'admin' | 'auditor', string>;
  let period = '';

  /** Makes a token as the operator. */
  const tokenOf = async (bearer: object, scopes = ALL): Promise<Result> => {
    const query = `mutation($input: TokenCreateInput!) { result: tokenCreate(input: $input) {
      __typename ... on TokenCreatePayload { secret token { id revision } } ... on ValidationError { issues { code } } } }`;
    const { data } = await opened().server.ask(query, { input: { name: 'test', scopes, ...bearer } });
    return data.result;
  };
  const secretOf = async (personId: string, scopes = ALL): Promise<string> =>
    (await tokenOf({ personId }, scopes))['secret'];
  const askAs = async (secret: string, query: string, variables: object = {}) => {
    const reply = await send(opened().server.url, {
      headers: { authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    });
    return { ...reply, data: JSON.parse(reply.text).data };
  };
  const changeAs = (secret: string, mutation: string, input: object) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const query = `mutation($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename } }`;
    return askAs(secret, query, { input });
  };

  beforeAll(async () => {
    const { build } = opened();
    const [manager, employee, peer, former, admin, auditor] = [
      await build.person(),
      await build.person(),
      await build.person(),
      await build.person(),
      await build.person(),
      await build.person(),
    ];
    people = { manager, employee, peer, former, admin, auditor };
    const teamId = await build.team();
    const place = { teamId, startsOn: '2026-01-01' };
    await build.accepted('assignmentCreate', {
      ...place,
      personId: employee,
      managerId: former,
      endsBefore: '2026-07-01',
    });
    await build.accepted('assignmentCreate', {
      ...place,
      personId: employee,
      managerId: manager,
      startsOn: '2026-07-01',
    });
    await build.accepted('assignmentCreate', { ...place, personId: peer, managerId: manager });
    await build.accepted('roleGrant', { personId: admin, role: 'ADMINISTRATOR' });
    await build.accepted('roleGrant', { personId: auditor, role: 'AUDITOR' });
    period = await build.period();
  });

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

  describe('of an employee', () => {
    test.each([
      '{ people { nodes { displayName } } }',
      '{ objectives { nodes { title owner { displayName } score { value reasons { text } } keyResults { nodes { title checkIns { nodes { value note } } } } } } }',
      '{ __schema { queryType { name } } }',
    ])('reads what is for everybody (%#)', async (query) => {
      const { status, code } = await askAs(await secretOf(people.peer), query);
      expect({ status, code }).toEqual({ status: 200, code: undefined });
    });

    test('row 57: reads what is personal of itself only, and a list does not tell of others', async () => {
      await opened().database.prisma.person.updateMany({ data: { hiredOn: new Date('2026-01-01') } });
      const query = `{
        people(first: 250) { nodes { id hiredOn assignments { nodes { fte } pageInfo { hasNextPage } } absences { nodes { kind } } } }
        teams(first: 250) { nodes { assignments { nodes { person { id } } pageInfo { hasNextPage } } } }
      }`;
      const seen = async (who: keyof typeof people) => {
        const { status, data } = await askAs(await secretOf(people[who]), query);
        expect(status).toBe(200);
        // Everybody has come on a day, which those tell who read anything personal of them.
        const dated = data.people.nodes.filter((person: Result) => person['hiredOn'] === '2026-01-01');
        for (const { id, assignments } of data.people.nodes)
          if (assignments.nodes.length > 0) expect(dated.map((person: Result) => person['id'])).toContain(id);
        const named = data.people.nodes.filter((person: Result) => person['assignments'].nodes.length > 0);
        const placed = data.teams.nodes.flatMap((team: Result) =>
          team['assignments'].nodes.map((node: Result) => node['person'].id),
        );
        const ids = named.map((person: Result) => person['id']).sort();
        expect([...new Set(placed)].sort()).toEqual(ids);
        for (const { assignments } of [...data.people.nodes, ...data.teams.nodes])
          expect(assignments.pageInfo.hasNextPage).toBe(false);
        return ids;
      };
      expect(await seen('peer')).toEqual([people.peer]);
      const { data } = await askAs(
        await secretOf(people.peer),
        '{ people(first: 250) { nodes { id hiredOn } } }',
      );
      const known = data.people.nodes.filter((person: Result) => person['hiredOn'] !== null);
      expect(known.map((person: Result) => person['id'])).toEqual([people.peer]);
      expect(await seen('former')).toEqual([]);
      expect(await seen('manager')).toEqual([people.employee, people.peer].sort());
      expect(await seen('admin')).toEqual([people.employee, people.peer].sort());
    });

    test('row 57: what a token may read of nobody is refused by its name', async () => {
      const secret = await secretOf(people.peer, ['READ']);
      const { status, code, text } = await askAs(
        secret,
        '{ people { nodes { assignments { nodes { fte } } } } }',
      );
      expect({ status, code }).toEqual({ status: 403, code: 'FORBIDDEN' });
      expect(text).toContain('Person.assignments');
    });

    test('rows 57 and 58: ten ways to a grade of somebody else end as those to one that is not there', async () => {
      const { build } = opened();
      const scale = (await opened().server.ask('{ gradeScales { nodes { id } } }')).data.gradeScales.nodes[0]
        .id;
      const stated = {
        personId: people.employee,
        periodId: period,
        scaleId: scale,
        code: 'A',
        text: 'Secret words.',
      };
      const { id } = await build.accepted('gradeState', stated);
      const missing = 'grd_01h45nvb4pex5vsknk084sn02q';
      const ways = (grade: string) => [
        `{ grade(id: "${grade}") { text: level { code } } }`,
        `{ node(id: "${grade}") { __typename id } }`,
        `{ node(id: "${grade}") { ... on Grade { level { code } } } }`,
        `{ nodes(ids: ["${grade}"]) { id } }`,
        `{ grades(filter: { id: { eq: "${grade}" } }) { nodes { id } pageInfo { hasNextPage } } }`,
        `{ grades(filter: { personId: { eq: "${grade === missing ? 'psn_01h45nvb4pex5vsknk084sn02q' : people.employee}" } }, first: 1) { nodes { level { code } } pageInfo { hasNextPage endCursor } } }`,
        `{ grades(first: 1) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        `mutation { gradeCorrect(input: { id: "${grade}", text: "x", reason: "x", expectedRevision: 1 }) { __typename } }`,
        `{ events(first: 1000) { nodes { type entity } } }`,
        `{ audit(first: 1000) { nodes { entry } } }`,
      ];
      const peer = await secretOf(people.peer);
      const answers = async (grade: string) => {
        const found = [];
        for (const query of ways(grade)) {
          const { status, code, text } = await askAs(peer, query);
          expect(text).not.toMatch(/Secret words|"A"|grade\.stated/);
          if (grade === id) expect(text).not.toContain(id);
          found.push({ status, code, data: JSON.parse(text).data });
        }
        return found;
      };
      const there = await answers(String(id));
      expect(there).toEqual(await answers(missing));
      // Row 58: whom it is about and who leads them now read it; a former manager, a peer, an administrator and an auditor do not.
      const reads = async (who: keyof typeof people) => {
        const query = `{ node(id: "${id}") { id } grades { nodes { level { code } } } }`;
        const { data } = await askAs(await secretOf(people[who]), query);
        return [data.node?.id ?? null, data.grades.nodes.map((node: Result) => node['level'].code)];
      };
      for (const who of ['employee', 'manager'] as const)
        expect([who, await reads(who)]).toEqual([who, [id, ['A']]]);
      const log = async (who: keyof typeof people) =>
        askAs(
          await secretOf(people[who]),
          `{ accessLog(personId: "${people.employee}") { nodes { actor entityType personIds requestId readAt } } }`,
        );
      // Reads of others are kept, also the operator's; what people read of themselves is not.
      await opened().server.ask(`{ grade(id: "${id}") { level { code } } }`);
      const { nodes } = (await log('auditor')).data.accessLog;
      // The first was the answer to the operator who stated it.
      expect(nodes.map((node: Result) => node['actor'])).toEqual(['root', people.manager, 'root']);
      expect(nodes[1]).toMatchObject({ entityType: 'Grade', personIds: [people.employee] });
      expect((await log('peer')).code).toBe('FORBIDDEN');
      for (const who of ['former', 'peer', 'admin', 'auditor'] as const)
        expect([who, await reads(who)]).toEqual([who, [null, []]]);
    });

    test('does not read the audit trail, and only its own tokens', async () => {
      const secret = await secretOf(people.peer);
      expect((await askAs(secret, '{ audit { nodes { entry } } }')).code).toBe('FORBIDDEN');
      const { data } = await askAs(
        secret,
        '{ tokens(first: 250) { nodes { person { id } } } serviceAccounts { nodes { id } } }',
      );
      expect(new Set(data.tokens.nodes.map((node: Result) => node['person'].id))).toEqual(
        new Set([people.peer]),
      );
      expect(data.serviceAccounts.nodes).toEqual([]);
    });

    test('writes its own objectives, and nobody else but those above does', async () => {
      const { build } = opened();
      const id = await build.objective(period, { ownerId: people.employee });
      const keyResult = await build.keyResult(id);
      const nobodys = await build.keyResult(await build.objective(period));
      const answers = async (who: keyof typeof people, scopes = ALL) => {
        const secret = await secretOf(people[who], scopes);
        const codes = [
          (await changeAs(secret, 'keyResultCheckIn', { id: keyResult, value: '5' })).code,
          (await changeAs(secret, 'keyResultAssess', { id: keyResult, value: '0.5', reason: 'Seen.' })).code,
          (await changeAs(secret, 'keyResultCheckIn', { id: nobodys, value: '5' })).code,
        ];
        return codes.map((code) => code ?? 'ok');
      };
      expect(await answers('employee')).toEqual(['ok', 'FORBIDDEN', 'FORBIDDEN']);
      expect(await answers('manager')).toEqual(['ok', 'ok', 'FORBIDDEN']);
      expect(await answers('peer')).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(await answers('former')).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(await answers('admin')).toEqual(['ok', 'FORBIDDEN', 'ok']);
      expect(await answers('employee', ['READ'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    });

    test('does not speak in the name of another one', async () => {
      const id = await opened().build.keyResult(
        await opened().build.objective(period, { ownerId: people.employee }),
      );
      const secret = await secretOf(people.employee);
      const as = (authorId: string) => changeAs(secret, 'keyResultCheckIn', { id, value: '5', authorId });
      expect((await as(people.employee)).code).toBeUndefined();
      expect((await as(people.manager)).code).toBe('FORBIDDEN');
    });

    test.each([
      ['personCreate', { displayName: 'Eve' }],
      ['roleGrant', { personId: 'psn_01h45nvb4pex5vsknk084sn02q', role: 'AUDITOR' }],
      ['serviceAccountCreate', { name: 'Eve' }],
      ['periodCreate', { kind: 'CUSTOM', code: 'E', startsOn: '2026-01-01', endsBefore: '2026-02-01' }],
    ])('does not perform %s, and nothing is written', async (mutation, input) => {
      const secret = await secretOf(people.peer);
      const before = await opened().database.prisma.event.count();
      expect((await changeAs(secret, mutation, input)).code).toBe('FORBIDDEN');
      expect(await opened().database.prisma.event.count()).toBe(before);
    });

    test('row 57: does not take all there is by the export, nor learn it from the plan of an import', async () => {
      for (const who of ['peer', 'admin'] as const) {
        const headers = {
          authorization: `Bearer ${await secretOf(people[who])}`,
          'content-type': 'application/x-ndjson',
        };
        for (const [method, path] of [
          ['GET', '/export'],
          ['POST', '/import'],
        ] as const) {
          const reply = await send(opened().server.url, { method, path, headers, body: '' });
          expect(reply).toMatchObject({ status: 403, code: 'FORBIDDEN' });
        }
      }
    });

    test('makes tokens for itself only, and none that allows more', async () => {
      const secret = await secretOf(people.peer, ['READ', 'WRITE']);
      const make = async (input: object) =>
        (await changeAs(secret, 'tokenCreate', { name: 'x', scopes: ['READ'], ...input })).code ?? 'ok';
      expect(await make({})).toBe('ok');
      expect(await make({ personId: people.peer })).toBe('ok');
      expect(await make({ personId: people.admin })).toBe('FORBIDDEN');
      expect(await make({ scopes: ['ADMINISTER'] })).toBe('FORBIDDEN');
      const { token } = await tokenOf({ personId: people.admin });
      const revoke = await askAs(
        secret,
        `mutation { tokenRevoke(input: { id: "${token.id}", expectedRevision: 1 }) { __typename } }`,
      );
      expect(revoke.data.tokenRevoke).toEqual({ __typename: 'NotFoundError' });
    });
  });

  test('what it tells, opens and saves is changed by itself and those above, and checked by another one', async () => {
    const { build } = opened();
    const secrets = Object.fromEntries(
      await Promise.all(
        (['employee', 'manager', 'peer', 'former', 'admin'] as const).map(
          async (who) => [who, await secretOf(people[who])] as const,
        ),
      ),
    );
    const as = async (who: string, mutation: string, input: object) => {
      const { code, data } = await changeAs(secrets[who] ?? '', mutation, input);
      return code ?? data.result.__typename.replace(/^.*(Payload|Error)$/, '$1');
    };
    const everybody = async (mutation: string, input: object) => {
      const answers = [];
      for (const who of ['peer', 'former', 'employee', 'manager', 'admin'])
        answers.push(await as(who, mutation, input));
      return answers.join(' ');
    };
    const madeBy = async (who: string, mutation: string, input: object, field: string) => {
      const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const query = `mutation($input: ${type}Input!) { result: ${mutation}(input: $input) { ... on ${type}Payload { ${field} { id } } } }`;
      return (await askAs(secrets[who] ?? '', query, { input })).data.result[field].id;
    };
    const detected = { title: 'Down', severities: ['SEV2'], detectedAt: '2026-11-10T00:00:00Z' };
    const incident = await madeBy('employee', 'incidentOpen', detected, 'incident');
    const stale = { expectedRevision: 99 };
    const F = 'FORBIDDEN';
    // Who may is told that the revision is an old one.
    expect(await everybody('incidentUpdate', { id: incident, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );

    const saved = {
      title: 'Fewer machines',
      ledger: 'REDUCTION',
      recurrence: 'YEARLY',
      amount: { amount: '100', currency: 'CNY' },
    };
    const saving = await madeBy('employee', 'costSavingRecord', saved, 'costSaving');
    expect(await everybody('costSavingUpdate', { id: saving, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    expect(await everybody('costSavingVerify', { id: saving, reason: 'Seen.', ...stale })).toBe(
      `${F} ${F} ${F} Error Error`,
    );

    const objectiveId = await build.objective(period, { ownerId: people.employee });
    expect(await everybody('workItemWrite', { title: 'Move', objectiveId })).toBe(
      `${F} ${F} Payload Payload Payload`,
    );
    const statement = await madeBy(
      'employee',
      'statementCreate',
      { text: 'Done.', objectiveId },
      'statement',
    );
    expect(await everybody('statementUpdate', { id: statement, text: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    const written = { kind: 'WEEKLY', periodId: period, authorId: people.employee, title: 'Week' };
    const report = await madeBy('employee', 'reportWrite', written, 'report');
    expect(await everybody('reportUpdate', { id: report, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    const metricId = await build.metric();
    const sample = { metricId, start: '2026-11-01T00:00:00Z', value: '0.5' };
    expect(await everybody('metricRecord', { samples: [sample] })).toBe(`${F} ${F} ${F} ${F} Payload`);

    const scaleId = (await opened().server.ask('{ gradeScales { nodes { id } } }')).data.gradeScales.nodes[0]
      .id;
    const graded = {
      personId: people.employee,
      periodId: await build.period(),
      scaleId,
      code: 'B',
      text: 'Good.',
    };
    // Row 54: not oneself, and not an administrator either.
    expect(await everybody('gradeState', graded)).toBe(`${F} ${F} ${F} Payload ${F}`);
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
    const explain = async (who: keyof typeof people) => {
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

test('every command has a rule, or is said to be for the operator', () => {
  const without = Object.values(commands)
    .map(({ name }) => name)
    .filter((name) => !COMMAND_RULES.has(name) && !OWN_RULES.has(name));
  expect(without).toEqual([]);
});

test('no rule is of a command that is not there', () => {
  const names = new Set<string>([...Object.values(commands).map(({ name }) => name), 'periodClose']);
  const named = [...COMMAND_RULES.keys(), ...OWN_RULES];
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('a field without a class fails the build of the schema', () => {
  const schema = buildGraphQL(
    'type Query { people: Int } type Salary { amount: Int } type Team { id: ID pay: Salary }',
  );
  expect(unclassifiedFields(schema)).toEqual(['Salary.amount', 'Team.pay']);
  expect(() => refuseUnclassified(schema)).toThrow('Salary.amount, Team.pay');
  expect(unclassifiedFields(buildSchema())).toEqual([]);
});

test('no class is of a field that is not there', () => {
  const there = new Set(
    Object.values(buildSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? [type.name, ...Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)]
        : [],
    ),
  );
  expect(classifiedNames().filter((name) => !there.has(name))).toEqual([]);
});
