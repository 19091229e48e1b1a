import { getNamedType, isUnionType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../src/graphql/schema.ts';
import { payloadField, type Result } from './builders.ts';
import { describeEach } from './databases.ts';
import { type Case, mutationCases, type Periods } from './mutationCases.ts';
import { openServer } from './openServer.ts';
import { type Reply, send } from './request.ts';

describeEach('mutations', (kind) => {
  const opened = openServer(kind);
  let periods: Periods = { open: '', closed: '' };

  beforeAll(async () => {
    const { build } = opened();
    const closed = await build.period({ startsOn: '2026-01-01', endsBefore: '2026-04-01' });
    await build.accepted('periodClose', { id: closed, expectedRevision: 1 });
    periods = { open: await build.period(), closed };
  });

  const CASES = mutationCases(opened, () => periods);
  const MUTATIONS = Object.keys(CASES);

  const caseOf = (mutation: string): Case => {
    const found = CASES[mutation];
    if (found === undefined) throw new Error(`There is no case of ${mutation}.`);
    return found;
  };

  /** The events after a position, with their audit entries. */
  const eventsAfter = async (position: string): Promise<Result[]> => {
    const { data } = await opened().server.ask(
      `{ events(first: 1000, after: "${position}") { nodes { position type revision entityId audit { command commandId actor } } } }`,
    );
    return data.events.nodes;
  };

  const head = async () => (await eventsAfter('0')).at(-1)?.['position'] ?? '0';

  /** Performs a mutation with a key of its own. */
  const sendKeyed = (mutation: string, input: object): Promise<Reply> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const query = `mutation Change($input: ${type}Input!) {
      result: ${mutation}(input: $input) { __typename ... on ${type}Payload { ${payloadField(mutation)} { id } } }
    }`;
    return send(opened().server.url, {
      headers: { 'idempotency-key': mutation },
      body: JSON.stringify({ query, variables: { input } }),
    });
  };

  test('there is a case of every mutation', () => {
    const mutations = buildSchema().getMutationType()?.getFields() ?? {};
    expect(MUTATIONS.sort()).toEqual(Object.keys(mutations).sort());
  });

  test.each(MUTATIONS)(
    'row 63: %s: is one audit entry, and one event for each thing that it changed, also when it is sent again',
    async (mutation) => {
      const { input, events } = caseOf(mutation);
      const given = await input();
      const before = await head();
      const first = await sendKeyed(mutation, given);
      const { result } = JSON.parse(first.text).data;
      expect(result.__typename).toMatch(/Payload$/);
      const happened = await eventsAfter(before);
      expect(happened.map(({ type }) => type)).toEqual(events);
      const [{ id }] = [result[payloadField(mutation)]].flat();
      expect(happened.map(({ entityId }) => entityId)).toContain(id);
      // Row 63: sent again with its key it changes nothing and answers the same.
      const again = { text: first.text, headers: { 'idempotency-replayed': 'true' } };
      expect(await sendKeyed(mutation, given)).toMatchObject(again);
      expect(await eventsAfter(before)).toEqual(happened);
      // Closing is several commands: one begins it, a job ends it.
      if (mutation === 'periodClose') return;
      expect(new Set(happened.map(({ audit }) => audit.commandId)).size).toBe(1);
      expect(happened[0]?.['audit']).toMatchObject({ command: mutation, actor: 'root' });
    },
  );

  test.each(MUTATIONS)('%s: answers each kind of refusal, and nothing is written', async (mutation) => {
    const { input, refusals } = caseOf(mutation);
    const given = await input();
    for (const [member, change] of Object.entries(refusals)) {
      const changed = { ...given, ...(await change(given)) };
      const before = await head();
      expect([member, await opened().build.change(mutation, changed)]).toMatchObject([
        member,
        { __typename: member },
      ]);
      expect(await eventsAfter(before)).toEqual([]);
    }
  });

  test('every refusal that a union holds occurs', () => {
    const fields = buildSchema().getMutationType()?.getFields() ?? {};
    const unused = Object.entries(fields).flatMap(([mutation, { type }]) => {
      const union = getNamedType(type);
      const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
      const seen = new Set([
        ...Object.keys(caseOf(mutation).refusals),
        'PeriodClosedError',
        // Only two writers at once make a circle that the database has to refuse.
        ...(mutation === 'costSavingLinkDuplicate' ? ['ConflictError'] : []),
      ]);
      return members
        .filter((name) => name.endsWith('Error') && !seen.has(name))
        .map((name) => `${mutation}: ${name}`);
    });
    expect(unused).toEqual([]);
  });

  test('an archived statement takes no changes and is not archived again', async () => {
    const { build } = opened();
    const id = await build.statement({ objectiveId: await build.objective(periods.open) });
    await build.accepted('statementArchive', { id, expectedRevision: 1 });
    expect(await build.refusal('statementArchive', { id, expectedRevision: 2 })).toEqual(['CONFLICT']);
    expect(await build.refusal('statementUpdate', { id, text: 'New', expectedRevision: 2 })).toEqual([
      'CONFLICT',
    ]);
  });

  test('problems of form, of the rules, and of what is named and not there are reported together', async () => {
    const { build } = opened();
    const ownerId = 'psn_01h45nvb4pex5vsknk084sn02q';
    const input = { objectiveId: 'obj_nonsense', ownerId, title: ' ', measure: 'INCREASE', baseline: '5' };
    expect(await build.refusal('keyResultCreate', input)).toEqual([
      'input.objectiveId NOT_FOUND',
      'input.ownerId NOT_FOUND',
      'input.target TARGET_REQUIRED',
      'input.title REQUIRED',
    ]);
  });

  test('a source without an external id, and the other way round, is refused', async () => {
    const { build } = opened();
    const refusal = (input: object) => build.refusal('personCreate', { displayName: 'Ada', ...input });
    expect(await refusal({ source: 'hr' })).toEqual(['input.externalId REQUIRED']);
    expect(await refusal({ externalId: '7' })).toEqual(['input.source REQUIRED']);
  });
});
