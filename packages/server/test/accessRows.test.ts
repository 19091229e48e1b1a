import { describe, expect, test } from 'vitest';
import { ALL, openBearers, type Who } from './bearers.ts';
import type { Result } from './builders.ts';
import { describeEach } from './databases.ts';
import { send } from './request.ts';

describeEach('the token of a person', (kind) => {
  const { opened, people, period, tokenOf, secretOf, askAs, changeAs } = openBearers(kind);

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
      const seen = async (who: Who) => {
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

    test('rows 57 and 58: all ways to a grade of somebody else end as those to one that is not there', async () => {
      const { build } = opened();
      const scale = (await opened().server.ask('{ gradeScales { nodes { id } } }')).data.gradeScales.nodes[0]
        .id;
      const stated = {
        personId: people.employee,
        periodId: period.id,
        scaleId: scale,
        code: 'A',
        text: 'Secret words.',
        source: 'test',
        externalId: 'secret-1',
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
        `{ grades(filter: { externalId: { contains: "secret" } }, orderBy: [{ field: CREATED_AT, direction: DESC }]) { nodes { id } pageInfo { hasNextPage } } }`,
        `{ gradeScales { nodes { code levels { code } } } people(first: 250) { nodes { id } } }`,
        `{ viewer { todo(personId: "${people.employee}") { nodes { title } } } }`,
        `{ scoreLint(filter: { periodId: "${period.id}" }) { nodes { text factIds } } }`,
        `{ events(first: 1000) { nodes { type entity } } }`,
        `{ audit(first: 1000) { nodes { entry } } }`,
      ];
      const peer = await secretOf(people.peer);
      const answers = async (grade: string) => {
        const found = [];
        for (const query of ways(grade)) {
          const { status, code, text } = await askAs(peer, query);
          expect(text).not.toMatch(/Secret words|grade\.stated/);
          if (grade === id) expect(text).not.toContain(id);
          found.push({ status, code, data: JSON.parse(text).data });
        }
        return found;
      };
      const there = await answers(String(id));
      expect(there).toEqual(await answers(missing));
      // Row 58: whom it is about and who leads them now read it; a former manager, a peer, an administrator and an auditor do not.
      const reads = async (who: Who) => {
        const query = `{ node(id: "${id}") { id } grades { nodes { level { code } } } }`;
        const { data } = await askAs(await secretOf(people[who]), query);
        return [data.node?.id ?? null, data.grades.nodes.map((node: Result) => node['level'].code)];
      };
      for (const who of ['employee', 'manager'] as const)
        expect([who, await reads(who)]).toEqual([who, [id, ['A']]]);
      const log = async (who: Who) =>
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

    test('row 58: a former manager keeps what he wrote, and reads nothing else', async () => {
      const { build } = opened();
      const scaleId = (await opened().server.ask('{ gradeScales { nodes { id } } }')).data.gradeScales
        .nodes[0].id;
      const stated = { personId: people.employee, scaleId, code: 'C', text: 'Words.' };
      const written = { ...stated, periodId: await build.period(), statedById: people.former };
      const { id } = await build.accepted('gradeState', written);
      const { id: other } = await build.accepted('gradeState', { ...stated, periodId: await build.period() });
      const read = async (who: Who, scopes = ALL) => {
        const query = `{ grades(filter: { personId: { eq: "${people.employee}" } }) { nodes { id } } one: grade(id: "${id}") { id } node(id: "${id}") { id } }`;
        const { code, data } = await askAs(await secretOf(people[who], scopes), query);
        return code ?? [data.grades.nodes.map((node: Result) => node['id']), data.one?.id, data.node?.id];
      };
      expect(await read('former')).toEqual([[id], id, id]);
      expect((await read('manager'))[0]).toEqual(expect.arrayContaining([id, other]));
      expect(await read('peer')).toEqual([[], undefined, undefined]);
      expect(await read('former', ['READ'])).toBe('FORBIDDEN');
    });

    test('nobody verifies a saving in which they had a part, also when they have left it', async () => {
      const { build } = opened();
      const contributors = [{ personId: people.admin }, { personId: people.employee }];
      const id = await build.costSaving({ contributors });
      const admin = await secretOf(people.admin);
      const query = `mutation { costSavingUpdate(input: { id: "${id}", contributors: [{ personId: "${people.employee}" }], expectedRevision: 1 }) { __typename } }`;
      expect((await askAs(admin, query)).data.costSavingUpdate.__typename).toBe('CostSavingUpdatePayload');
      const verify = { id, reason: 'Seen.', expectedRevision: 2 };
      expect((await changeAs(admin, 'costSavingVerify', verify)).code).toBe('FORBIDDEN');
      expect((await changeAs(admin, 'costSavingReject', verify)).code).toBe('FORBIDDEN');
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
      const id = await build.objective(period.id, { ownerId: people.employee });
      const keyResult = await build.keyResult(id);
      const nobodys = await build.keyResult(await build.objective(period.id));
      const answers = async (who: Who, scopes = ALL) => {
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
        await opened().build.objective(period.id, { ownerId: people.employee }),
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
});
