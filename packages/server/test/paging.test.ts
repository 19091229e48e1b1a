import { beforeAll, describe, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const FIELDS = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describeEach('paging', (kind) => {
  const opened = openServer(kind);

  const ask = async (list: string, args: string): Promise<Page> => {
    const nested = /^(\w+):(\w+)\.(\w+)$/.exec(list);
    const [, id, noun, field] = nested ?? [];
    const document =
      nested === null
        ? `{ page: ${list}(${args}) { ${FIELDS} } }`
        : `{ node(id: "${id}") { ... on ${noun} { page: ${field}(${args}) { ${FIELDS} } } } }`;
    const { data, errors } = await opened().server.ask(document);
    if (errors !== undefined) throw new Error(errors.map(({ extensions }) => extensions['code']).join());
    return nested === null ? data.page : data.node.page;
  };

  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

  /** All ids, page by page; `between` is called after each page. */
  const walk = async (
    list: string,
    args: string,
    size: number,
    backwards = false,
    between: (page: Page) => Promise<void> = async () => {},
  ) => {
    const ids: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 100; pages += 1) {
      const page = await ask(list, `${args} ${backwards ? 'last' : 'first'}: ${size} ${cursor}`);
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
      expect(backwards ? hasNextPage : hasPreviousPage).toBe(cursor !== '');
      if (backwards) ids.unshift(...idsOf(page));
      else ids.push(...idsOf(page));
      if (!(backwards ? hasPreviousPage : hasNextPage)) return ids;
      cursor = backwards ? `before: "${startCursor}"` : `after: "${endCursor}"`;
      await between(page);
    }
    throw new Error('There are more pages than rows.');
  };

  let period = '';
  let other = '';
  let objective = '';
  let keyResult = '';
  let person = '';
  let team = '';

  beforeAll(async () => {
    const { build } = opened();
    person = await build.person('Ada');
    team = await build.team('Team');
    period = await build.period();
    other = await build.period({ kind: 'YEAR', startsOn: '2026-01-01', endsBefore: '2027-01-01' });
    for (let index = 0; index < 3; index += 1) await build.period();
    // Titles and names with ties, in several writings.
    for (const title of [
      'Beta',
      'alpha',
      'Alpha',
      'Beta',
      '目标',
      'Beta',
      'zeta',
      'Éclair',
      '10 %',
      '9 %',
      'beta',
    ]) {
      objective = await build.objective(period, { title, ownerId: person, teamId: team });
      await build.person(title);
      await build.team(title);
    }
    for (let index = 0; index < 7; index += 1) keyResult = await build.keyResult(objective);
    for (let index = 0; index < 7; index += 1) {
      // Two and three of the same instant.
      await build.checkIn(keyResult, String(index), {
        observedAt: `2026-10-0${1 + Math.floor(index / 3)}T00:00:00Z`,
      });
      await build.statement({ objectiveId: objective });
      await build.statement({ keyResultId: keyResult });
      await build.story();
      const known = index > 3 ? null : `2026-10-0${1 + Math.floor(index / 2)}`;
      await build.costSaving({ startsOn: known });
      await build.workItem({ keyResultId: keyResult });
      await build.workItem({
        objectiveId: objective,
        ...(known === null ? {} : { due: { text: 'then', latest: known } }),
      });
      await build.accepted('exchangeRateRecord', {
        from: 'USD',
        to: 'CNY',
        rate: '7',
        on: known ?? '2026-09-01',
      });
      const startsOn = `2026-0${1 + Math.floor(index / 3)}-01`;
      await build.accepted('assignmentCreate', { personId: person, teamId: team, startsOn });
    }
  });

  const LISTS: readonly (readonly [name: string, list: () => string, args: string])[] = [
    ['people', () => 'people', ''],
    ['teams', () => 'teams', ''],
    ['periods', () => 'periods', ''],
    ['periods by first day', () => 'periods', 'orderBy: [{ field: STARTS_ON, direction: ASC }]'],
    ['periods by time', () => 'periods', 'orderBy: [{ field: CREATED_AT, direction: DESC }]'],
    [
      'periods by both',
      () => 'periods',
      'orderBy: [{ field: STARTS_ON, direction: DESC }, { field: CREATED_AT, direction: ASC }]',
    ],
    ['objectives', () => 'objectives', ''],
    ['objectives by title', () => 'objectives', 'orderBy: [{ field: TITLE, direction: ASC }]'],
    ['objectives by title, descending', () => 'objectives', 'orderBy: [{ field: TITLE, direction: DESC }]'],
    [
      'objectives by title and time',
      () => 'objectives',
      'orderBy: [{ field: TITLE, direction: ASC }, { field: CREATED_AT, direction: DESC }]',
    ],
    ['filtered objectives', () => 'objectives', 'filter: { title: { contains: "beta" } }'],
    ['key results', () => 'keyResults', ''],
    ['key results by time', () => 'keyResults', 'orderBy: [{ field: CREATED_AT, direction: DESC }]'],
    ['objectives of a period', () => `${period}:Period.objectives`, ''],
    ['objectives of a person', () => `${person}:Person.objectives`, ''],
    ['objectives of a team', () => `${team}:Team.objectives`, ''],
    ['key results of an objective', () => `${objective}:Objective.keyResults`, ''],
    ['check-ins', () => `${keyResult}:KeyResult.checkIns`, ''],
    ['statements about an objective', () => `${objective}:Objective.statements`, ''],
    ['statements about a key result', () => `${keyResult}:KeyResult.statements`, ''],
    ['statements', () => 'statements', ''],
    ['stories by title', () => 'stories', 'orderBy: [{ field: TITLE, direction: DESC }]'],
    ['savings by start', () => 'costSavings', 'orderBy: [{ field: STARTS_ON, direction: ASC }]'],
    ['work by due date', () => 'workItems', 'orderBy: [{ field: DUE_LATEST, direction: DESC }]'],
    ['work under a key result', () => `${keyResult}:KeyResult.workItems`, ''],
    ['work under an objective', () => `${objective}:Objective.workItems`, ''],
    ['exchange rates', () => 'exchangeRates', ''],
    ['assignments of a person', () => `${person}:Person.assignments`, ''],
    ['assignments of a team', () => `${team}:Team.assignments`, ''],
  ];

  test.each(LISTS)(
    '%s: pages of any size, forwards and backwards, give the whole list in one order',
    async (_name, list, args) => {
      const all = idsOf(await ask(list(), `${args} first: 250`));
      expect(all.length).toBeGreaterThan(3);
      expect(new Set(all).size).toBe(all.length);
      for (const size of [2, 5]) {
        expect(await walk(list(), args, size)).toEqual(all);
        expect(await walk(list(), args, size, true)).toEqual(all);
      }
      const [, second] = (await ask(list(), `${args} first: 3`)).edges;
      expect(idsOf(await ask(list(), `${args} last: 5 before: "${second?.cursor}"`))).toEqual(
        all.slice(0, 1),
      );
      expect(idsOf(await ask(list(), `${args} after: "${second?.cursor}"`))).toEqual(all.slice(2));
    },
  );

  test('the feed of events is read by positions, forwards', async () => {
    const all = idsOf({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    let after = '0';
    for (;;) {
      const { data } = await opened().server.ask(
        `{ events(first: 7, after: "${after}") { nodes { position } pageInfo { hasNextPage endCursor } } }`,
      );
      all.push(...data.events.nodes.map(({ position }: { position: string }) => position));
      if (!data.events.pageInfo.hasNextPage) break;
      after = data.events.pageInfo.endCursor;
    }
    expect(all).toEqual(all.map((_, index) => String(index + 1)));
    for (const wrong of ['-1', 'x', '1.5', ''])
      expect(
        (await opened().server.ask(`{ events(after: "${wrong}") { nodes { position } } }`)).errors?.[0]
          ?.extensions['code'],
      ).toBe('INVALID_CURSOR');
  });

  describe('row 61: INVALID_CURSOR', () => {
    const cursorOf = async (list: string, args = '') =>
      (await ask(list, `${args} first: 2`)).pageInfo.endCursor ?? '';
    const refusal = (list: string, args: string) =>
      ask(list, args).then(
        () => 'accepted',
        (error: Error) => error.message,
      );

    test('is answered for each changed character, for a shorter one, a longer one and none', async () => {
      const cursor = await cursorOf('objectives');
      const changed = [...cursor].map(
        (character, at) => cursor.slice(0, at) + (character === 'A' ? 'B' : 'A') + cursor.slice(at + 1),
      );
      for (const forged of [
        ...changed.filter((_, at) => at % 5 === 0),
        changed.at(-1) ?? '',
        cursor.slice(0, -1),
        `${cursor}A`,
        `${cursor}!`,
        `${cursor}=`,
        '',
        'null',
        '0',
        'WyJ4Il0',
      ])
        for (const side of ['after', 'before'])
          expect([forged, await refusal('objectives', `${side}: "${forged}"`)]).toEqual([
            forged,
            'INVALID_CURSOR',
          ]);
    });

    test('is answered for a cursor of another list, filter or order', async () => {
      const cursor = await cursorOf('objectives', 'filter: { title: { contains: "a" } }');
      expect(await refusal('objectives', `filter: { title: { contains: "a" } } after: "${cursor}"`)).toBe(
        'accepted',
      );
      for (const [list, args] of [
        ['objectives', ''],
        ['objectives', 'filter: { title: { contains: "b" } }'],
        ['objectives', 'filter: { title: { contains: "a" } } orderBy: [{ field: TITLE, direction: ASC }]'],
        ['keyResults', ''],
        ['people', ''],
        [`${period}:Period.objectives`, ''],
        [`${person}:Person.objectives`, ''],
      ] as const)
        expect([list, args, await refusal(list, `${args} after: "${cursor}"`)]).toEqual([
          list,
          args,
          'INVALID_CURSOR',
        ]);
    });

    test('is not answered when the same filter is written in another order', async () => {
      const cursor = await cursorOf('objectives', 'filter: { title: { contains: "a" }, archived: false }');
      expect(
        await refusal(
          'objectives',
          `filter: { archived: false, title: { contains: "a" } } after: "${cursor}"`,
        ),
      ).toBe('accepted');
    });
  });

  test('row 62: rows that come, go and change between pages are neither doubled nor skipped for the others', async () => {
    const { build } = opened();
    for (const backwards of [false, true]) {
      const list = `${other}:Period.objectives`;
      const made: string[] = [];
      for (let index = 0; index < 12; index += 1)
        made.push(await build.objective(other, { title: `T${index % 3}` }));
      let turn = 0;
      const gone: string[] = [];
      const args = 'filter: { period: { kind: YEAR } } orderBy: [{ field: TITLE, direction: ASC }]';
      const before = await walk('objectives', args, 250);
      const seen = await walk('objectives', args, 3, backwards, async (page) => {
        // The row that the cursor names goes, and new ones come on both sides of it.
        const id = idsOf(page).at(backwards ? 0 : -1) ?? '';
        if (turn < 3) {
          gone.push(id);
          await build.accepted('objectiveArchive', { id, expectedRevision: 1 });
          for (const title of ['T0', 'T1', 'T2', 'A', 'Z']) await build.objective(other, { title });
        }
        turn += 1;
      });
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
      expect((await walk(list, '', 50)).filter((id) => gone.includes(id))).toEqual([]);
    }
  });
});
