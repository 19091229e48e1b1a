import { beforeAll, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('nested lists', (kind) => {
  const opened = openServer(kind);
  let period = '';
  const objectives: string[] = [];
  const keyResults: string[] = [];

  // Two objectives O1, O2 with key results O1-1 … O1-3, O2-1 … O2-3; each key result with check-ins 1, 2, 3.
  beforeAll(async () => {
    const { build } = opened();
    period = await build.period();
    const ownerId = await build.person('Ada');
    for (const title of ['O1', 'O2']) {
      const objective = await build.objective(period, { title, description: `about ${title}`, ownerId });
      objectives.push(objective);
      for (let place = 1; place <= 3; place += 1) {
        const id = await build.keyResult(objective, { title: `${title}-${place}`, ownerId });
        keyResults.push(id);
        for (let value = 1; value <= 3; value += 1)
          await build.checkIn(id, String(value), {
            observedAt: `2026-10-0${value}T00:00:00Z`,
            note: `note ${value}`,
          });
      }
      await build.statement({ objectiveId: objective, text: `${title} said` });
    }
  });

  const ask = async (document: string) => {
    const { data, errors } = await opened().server.ask(
      document.replaceAll('$p', period).replaceAll('$o', objectives[0] ?? ''),
    );
    expect(errors).toBeUndefined();
    return data;
  };

  const titles = (...names: string[]) => ({ nodes: names.map((title) => ({ title })) });
  const O = ['O1', 'O2'];

  test('edges and nodes may ask for different fields', async () => {
    const data = await ask(
      '{ objectives { edges { node { title owner { displayName } } } nodes { description period { id } } } }',
    );
    expect(data.objectives).toEqual({
      edges: O.map((title) => ({ node: { title, owner: { displayName: 'Ada' } } })),
      nodes: O.map((title) => ({ description: `about ${title}`, period: { id: period } })),
    });
  });

  // Each list once at the root and once below another thing, where one statement reads both.
  test.each([
    ['at the root', 'objectives', '{ list: objectives { BODY } }'],
    ['below a period', 'objectives', '{ period(id: "$p") { list: objectives { BODY } } }'],
    ['below a period in a list', 'objectives', '{ periods { nodes { list: objectives { BODY } } } }'],
    ['below a node', 'objectives', '{ node(id: "$p") { ... on Period { list: objectives { BODY } } } }'],
  ])(
    '%s, edges and nodes may ask for the same list below with different arguments',
    async (_place, _list, document) => {
      const body =
        'edges { node { keyResults(first: 1) { nodes { title } } } } nodes { keyResults(first: 2) { nodes { title } } }';
      const data = await ask(document.replace('BODY', body));
      const { list } = data.list === undefined ? (data.period ?? data.node ?? data.periods.nodes[0]) : data;
      expect(list).toEqual({
        edges: O.map((title) => ({ node: { keyResults: titles(`${title}-1`) } })),
        nodes: O.map((title) => ({ keyResults: titles(`${title}-1`, `${title}-2`) })),
      });
    },
  );

  test.each([
    [
      'the greater first',
      'edges { node { keyResults(first: 3) { nodes { title } } } } nodes { keyResults(first: 1) { nodes { title } } }',
      3,
      1,
    ],
    [
      'the smaller first',
      'nodes { keyResults(first: 3) { nodes { title } } } edges { node { keyResults(first: 1) { nodes { title } } } }',
      1,
      3,
    ],
  ])('the number is right with %s', async (_title, body, edges, nodes) => {
    const { objectives: list } = (await ask(`{ period(id: "$p") { objectives { ${body} } } }`)).period;
    for (const [index, title] of O.entries()) {
      const expected = (count: number) =>
        titles(...[1, 2, 3].slice(0, count).map((place) => `${title}-${place}`));
      expect(list.edges[index].node.keyResults).toEqual(expected(edges));
      expect(list.nodes[index].keyResults).toEqual(expected(nodes));
    }
  });

  test.each([
    ['at the root', '{ objectives { BODY } }'],
    ['below a period', '{ period(id: "$p") { objectives { BODY } } }'],
    ['below a period in a list', '{ periods { nodes { objectives { BODY } } } }'],
    ['below a period that is a node', '{ node(id: "$p") { ... on Period { objectives { BODY } } } }'],
  ])('%s, one path may page forwards and the other backwards', async (_place, document) => {
    const edges = 'edges { node { keyResults(last: 2) { nodes { title } pageInfo { hasPreviousPage } } } }';
    const nodes = 'nodes { keyResults(first: 2) { nodes { title } pageInfo { hasNextPage } } }';
    for (const body of [`${edges} ${nodes}`, `${nodes} ${edges}`]) {
      const data = await ask(document.replace('BODY', body));
      expect((data.period ?? data.node ?? data.periods?.nodes[0] ?? data).objectives).toEqual({
        edges: O.map((o) => ({
          node: { keyResults: { ...titles(`${o}-2`, `${o}-3`), pageInfo: { hasPreviousPage: true } } },
        })),
        nodes: O.map((o) => ({
          keyResults: { ...titles(`${o}-1`, `${o}-2`), pageInfo: { hasNextPage: true } },
        })),
      });
    }
  });

  test('aliases of one list with different arguments, at one path and at both', async () => {
    const data = await ask(`{ period(id: "$p") { objectives {
      edges { node { one: keyResults(first: 1) { nodes { title } } two: keyResults(first: 2) { nodes { title } } } }
      nodes { two: keyResults(first: 2) { edges { node { title } } } last: keyResults(last: 1) { nodes { title } } }
    } } }`);
    expect(data.period.objectives).toEqual({
      edges: O.map((o) => ({ node: { one: titles(`${o}-1`), two: titles(`${o}-1`, `${o}-2`) } })),
      nodes: O.map((o) => ({
        two: { edges: [{ node: { title: `${o}-1` } }, { node: { title: `${o}-2` } }] },
        last: titles(`${o}-3`),
      })),
    });
  });

  test('aliases of a list below, of its edges and of its nodes', async () => {
    const data = await ask(`{
      objective(id: "$o") {
        a: keyResults(first: 1) { x: nodes { title } y: nodes { ordinal } e: edges { node { title } } f: edges { node { ordinal } } }
        b: keyResults(last: 1) { nodes { title } }
      }
      x: objectives(first: 1) { p: nodes { title } q: nodes { description } }
      y: objectives(last: 1) { nodes { title } }
    }`);
    expect(data).toEqual({
      objective: {
        a: {
          x: [{ title: 'O1-1' }],
          y: [{ ordinal: 1 }],
          e: [{ node: { title: 'O1-1' } }],
          f: [{ node: { ordinal: 1 } }],
        },
        b: titles('O1-3'),
      },
      x: { p: [{ title: 'O1' }], q: [{ description: 'about O1' }] },
      y: titles('O2'),
    });
  });

  test('the same arguments at both paths with different fields below, three levels deep', async () => {
    const data = await ask(`{ period(id: "$p") { objectives {
      edges { node { keyResults(first: 2) { nodes { checkIns(first: 1) { nodes { value } } } } } }
      nodes { keyResults(first: 2) { edges { node { title checkIns(first: 1) { edges { node { note } } } } } } }
    } } }`);
    for (const { node } of data.period.objectives.edges)
      expect(node.keyResults.nodes).toEqual([1, 2].map(() => ({ checkIns: { nodes: [{ value: '3' }] } })));
    for (const [index, { keyResults: list }] of data.period.objectives.nodes.entries())
      expect(list.edges).toEqual(
        [1, 2].map((place) => ({
          node: { title: `${O[index]}-${place}`, checkIns: { edges: [{ node: { note: 'note 3' } }] } },
        })),
      );
  });

  test('a conflict only at the third level is answered rightly on both paths', async () => {
    const data = await ask(`{ period(id: "$p") { objectives {
      edges { node { keyResults(first: 1) { nodes { checkIns(first: 2) { nodes { value } } } } } }
      nodes { keyResults(first: 1) { nodes { checkIns(last: 2) { nodes { value } } } edges { node { checkIns(first: 1) { nodes { value } } } } } }
    } } }`);
    const values = (...of: string[]) => ({ checkIns: { nodes: of.map((value) => ({ value })) } });
    expect(data.period.objectives).toEqual({
      edges: O.map(() => ({ node: { keyResults: { nodes: [values('3', '2')] } } })),
      nodes: O.map(() => ({ keyResults: { nodes: [values('2', '1')], edges: [{ node: values('3') }] } })),
    });
  });

  test('a conflict in one relation does not lose the other fields of either path', async () => {
    const data = await ask(`{ period(id: "$p") { objectives {
      edges { node { title keyResults(first: 1) { nodes { title } } owner { displayName } } }
      nodes { description revision keyResults(last: 2) { nodes { ordinal } } statements { nodes { text } } period { code } }
    } } }`);
    expect(data.period.objectives.edges).toEqual(
      O.map((title) => ({
        node: { title, keyResults: titles(`${title}-1`), owner: { displayName: 'Ada' } },
      })),
    );
    expect(data.period.objectives.nodes).toEqual(
      O.map((title) => ({
        description: `about ${title}`,
        revision: 1,
        keyResults: { nodes: [{ ordinal: 2 }, { ordinal: 3 }] },
        statements: { nodes: [{ text: `${title} said` }] },
        period: { code: expect.any(String) },
      })),
    );
  });

  test('a computed value may be asked at one path, a relation at the other', async () => {
    const data = await ask(`{ period(id: "$p") { objectives {
      edges { node { progress { value } } }
      nodes { definition { commitment } definitions { commitment } keyResults { nodes { progress { value } definition { measure } } } }
    } } }`);
    expect(data.period.objectives.edges).toEqual(O.map(() => ({ node: { progress: { value: 0.03 } } })));
    expect(data.period.objectives.nodes[0]).toEqual({
      definition: { commitment: 'COMMITTED' },
      definitions: [{ commitment: 'COMMITTED' }],
      keyResults: {
        nodes: [1, 2, 3].map(() => ({ progress: { value: 0.03 }, definition: { measure: 'INCREASE' } })),
      },
    });
  });

  test('fragments and variables ask as what they stand for', async () => {
    const { data, errors } = await opened().server.ask(
      `query ($few: Int, $many: Int, $id: ID!) { period(id: $id) { objectives { edges { node { ...Few } } nodes { ...Many } } } }
       fragment Few on Objective { keyResults(first: $few) { ...Page } }
       fragment Many on Objective { keyResults(first: $many) { ...Page } }
       fragment Page on KeyResultConnection { nodes { title } }`,
      { few: 1, many: 2, id: period },
    );
    expect(errors).toBeUndefined();
    expect(data.period.objectives).toEqual({
      edges: O.map((o) => ({ node: { keyResults: titles(`${o}-1`) } })),
      nodes: O.map((o) => ({ keyResults: titles(`${o}-1`, `${o}-2`) })),
    });
  });

  test('@include and @skip at one path leave the other as it is', async () => {
    const { data, errors } = await opened().server.ask(
      `query ($no: Boolean!, $id: ID!) { period(id: $id) { objectives {
        edges @include(if: $no) { node { keyResults(first: 1) { nodes { title } } } }
        nodes { keyResults(first: 2) @skip(if: $no) { nodes { title } } title }
      } } }`,
      { no: false, id: period },
    );
    expect(errors).toBeUndefined();
    expect(data.period.objectives).toEqual({
      nodes: O.map((title) => ({ keyResults: titles(`${title}-1`, `${title}-2`), title })),
    });
  });

  test('only the page info may be asked', async () => {
    expect(await ask('{ period(id: "$p") { objectives(first: 1) { pageInfo { hasNextPage } } } }')).toEqual({
      period: { objectives: { pageInfo: { hasNextPage: true } } },
    });
  });

  test('a nested page is continued by its own cursor, below each parent', async () => {
    const first = await ask(`{ objective(id: "$o") { keyResults(first: 2) { pageInfo { endCursor } } } }`);
    const { endCursor } = first.objective.keyResults.pageInfo;
    const data = await ask(
      `{ objectives { nodes { keyResults(after: "${endCursor}") { nodes { title } } } } }`,
    );
    expect(data.objectives.nodes[0]).toEqual({ keyResults: titles('O1-3') });
  });

  test('a nested page that is wrong is refused as at the root', async () => {
    for (const [args, code] of [
      ['first: -1', 'BAD_USER_INPUT'],
      ['first: 251', 'BAD_USER_INPUT'],
      ['after: "x"', 'INVALID_CURSOR'],
    ]) {
      const { errors } = await opened().server.ask(
        `{ objectives { nodes { keyResults(${args}) { nodes { id } } } } }`,
      );
      expect([args, errors?.[0]?.extensions['code']]).toEqual([args, code]);
    }
  });
});
