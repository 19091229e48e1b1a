import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('ids', (kind) => {
  const opened = openServer(kind);

  /** Ids that name nothing: a missing one, another kind's, spellings that are not ours, garbage. */
  const wrongIds = async () => {
    const { build } = opened();
    const person = await build.person();
    return [
      'obj_01h45nvb4pex5vsknk084sn02q',
      person,
      'frz_01h45nvb4pex5vsknk084sn02q',
      'OBJ_01H45NVB4PEX5VSKNK084SN02Q',
      'obj_81h45nvb4pex5vsknk084sn02q',
      'T2JqZWN0aXZlOjE=',
      '01890a5d-ac96-774b-bcce-b302099a8057',
      '',
      ' ',
      'obj_',
      '\u0000',
      'x'.repeat(100_000),
    ];
  };

  test('row 29: a wrong id is answered like a missing one when something is looked up', async () => {
    const { server } = opened();
    const ids = await wrongIds();
    const { data, errors } = await server.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } objectives(filter: { id: { in: $ids } }) { nodes { id } } }',
      { ids: ids.filter((id) => !id.startsWith('psn_')) },
    );
    expect(errors).toBeUndefined();
    expect(new Set(data.nodes)).toEqual(new Set([null]));
    expect(data.objectives.nodes).toEqual([]);
    for (const id of ids)
      expect((await server.ask('query ($id: ID!) { objective(id: $id) { id } }', { id })).data).toEqual({
        objective: null,
      });
  });

  test('row 29: an id given as a number is one that nothing has', async () => {
    const { data } = await opened().server.ask('{ person(id: 7) { id } node(id: 7) { id } }');
    expect(data).toEqual({ person: null, node: null });
  });

  test('row 29: a change of a wrong id is NOT_FOUND, the same for all', async () => {
    const { build } = opened();
    const answers = new Set<string>();
    for (const id of await wrongIds())
      answers.add(JSON.stringify(await build.change('objectiveArchive', { id, expectedRevision: 1 })));
    expect([...answers].map((answer) => JSON.parse(answer))).toEqual([
      {
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        message: 'There is nothing with this id, or you may not see it.',
      },
    ]);
  });

  test('row 29: a wrong id that an input refers to is a problem at its place, the same for all', async () => {
    const { build } = opened();
    const periodId = await build.period();
    for (const id of (await wrongIds()).filter((id) => !id.startsWith('psn_')))
      expect(
        await build.refusal('objectiveCreate', { periodId, title: 'x', ownerId: id, teamId: id }),
      ).toEqual(['input.ownerId NOT_FOUND', 'input.teamId NOT_FOUND']);
  });

  test('row 29: an id of 1 MB is refused with its request', async () => {
    const { errors } = await opened().server.ask('query ($id: ID!) { node(id: $id) { id } }', {
      id: 'x'.repeat(1_000_000),
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('row 9: sizes of pages out of range and both directions together are refused', async () => {
    const { server } = opened();
    for (const page of [
      'first: -1',
      'last: -1',
      'first: 251',
      'last: 251',
      'first: 1, last: 1',
      'first: 2147483647',
    ])
      for (const list of ['people', 'teams', 'periods', 'objectives', 'keyResults', 'events'])
        expect([
          list,
          page,
          (
            await server.ask(`{ ${list}(${page.replace('251', '1001')}) { pageInfo { hasNextPage } } }`)
          ).errors?.map(({ extensions }) => extensions['code']),
        ]).toEqual([list, page, ['BAD_USER_INPUT']]);
    const { errors } = await server.ask('{ people(first: 1000000000000) { pageInfo { hasNextPage } } }');
    expect(errors?.[0]?.message).toMatch(/32-bit/);
  });

  test('row 9: the size 0 is an empty page', async () => {
    const { server, build } = opened();
    await build.person();
    const { data } = await server.ask(
      '{ people(first: 0) { nodes { id } edges { cursor } pageInfo { hasNextPage } } }',
    );
    expect(data.people).toEqual({ nodes: [], edges: [], pageInfo: { hasNextPage: true } });
  });

  test('an instant or a date that the database cannot hold is refused', async () => {
    const { server } = opened();
    for (const instant of [
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-14:00',
      '2026-02-29T00:00:00Z',
      '2026-01-01',
    ])
      expect([
        instant,
        (await server.ask(`{ objectives(filter: { createdAt: { gte: "${instant}" } }) { nodes { id } } }`))
          .errors?.[0]?.extensions['code'],
      ]).toEqual([instant, 'BAD_USER_INPUT']);
    for (const date of ['0000-01-01', '2026-13-01', '2025-02-29', '26-01-01'])
      expect([
        date,
        (await server.ask(`{ periods(filter: { startsOn: { eq: "${date}" } }) { nodes { id } } }`))
          .errors?.[0]?.extensions['code'],
      ]).toEqual([date, 'BAD_USER_INPUT']);
    const edges = await server.ask(
      '{ objectives(filter: { createdAt: { gte: "0001-01-01T00:00:00Z", lt: "9999-12-31T23:59:59Z" } }) { nodes { id } } periods(filter: { startsOn: { gte: "0001-01-01", lt: "9999-12-31" } }) { nodes { id } } }',
    );
    expect(edges.errors).toBeUndefined();
  });
});
