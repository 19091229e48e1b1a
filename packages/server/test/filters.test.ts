import { beforeAll, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('filters', (kind) => {
  const opened = openServer(kind);
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const { build } = opened();
    const q4 = await build.period({ code: '2026-Q4', kind: 'QUARTER' });
    const y27 = await build.period({
      code: '2027',
      kind: 'YEAR',
      startsOn: '2027-01-01',
      endsBefore: '2028-01-01',
    });
    const [ada, bo] = [await build.person('Ada'), await build.person('Bo')];
    const team = await build.team('Team');
    Object.assign(ids, { q4, y27, ada, bo, team });
    for (const [title, periodId, ownerId] of [
      ['50 % less cost', q4, ada],
      ['500 users', q4, ada],
      ['under_score', q4, bo],
      ['underXscore', q4, bo],
      ['back\\slash', q4, null],
      ['运营分析平台能力优化', y27, null],
      ['平台稳定性', y27, bo],
    ] as const) {
      const objective = await build.objective(periodId, {
        title,
        ownerId,
        teamId: periodId === q4 ? team : null,
      });
      ids[title] = objective;
      await build.keyResult(objective, { title: `KR of ${title}`, ownerId, source: 's', externalId: title });
    }
  });

  const found = async (list: string, filter: string, field = 'title') => {
    const { data, errors } = await opened().server.ask(
      `{ list: ${list}(filter: ${filter.replace(/\$(\w+)/g, (_, name) => ids[name] ?? '')}) { nodes { ${field} } } }`,
    );
    expect(errors).toBeUndefined();
    return data.list.nodes.map((node: Record<string, string>) => node[field]);
  };

  test.each([
    ['{ title: { contains: "50 %" } }', ['50 % less cost']],
    ['{ title: { contains: "%" } }', ['50 % less cost']],
    ['{ title: { contains: "r_s" } }', ['under_score']],
    ['{ title: { contains: "\\\\" } }', ['back\\slash']],
    ['{ title: { contains: "UNDER" } }', ['under_score', 'underXscore']],
    ['{ title: { contains: "平台" } }', ['运营分析平台能力优化', '平台稳定性']],
    ['{ title: { eq: "平台稳定性" } }', ['平台稳定性']],
    ['{ title: { eq: "平台" } }', []],
    ['{ title: { in: ["500 users", "under_score", "no"] } }', ['500 users', 'under_score']],
    ['{ title: { in: [] } }', []],
    ['{ title: { contains: "under", eq: "underXscore" } }', ['underXscore']],
    ['{ ownerId: { eq: "$ada" } }', ['50 % less cost', '500 users']],
    [
      '{ ownerId: { in: ["$ada", "$bo"] }, title: { contains: "s" } }',
      ['50 % less cost', '500 users', 'under_score', 'underXscore'],
    ],
    ['{ teamId: { eq: "$team" }, title: { contains: "\\\\" } }', ['back\\slash']],
    ['{ period: { code: { eq: "2027" } } }', ['运营分析平台能力优化', '平台稳定性']],
    ['{ period: { kind: YEAR, id: { eq: "$q4" } } }', []],
    [
      '{ period: { startsOn: { gte: "2026-10-01", lt: "2027-01-01" } }, ownerId: { eq: "$bo" } }',
      ['under_score', 'underXscore'],
    ],
    ['{ period: { startsOn: { eq: "2027-01-01" } } }', ['运营分析平台能力优化', '平台稳定性']],
    ['{ archived: true }', []],
    ['{ createdAt: { lt: "2020-01-01T00:00:00Z" } }', []],
    [
      '{ title: null, ownerId: { eq: "$ada" }, period: null, archived: null }',
      ['50 % less cost', '500 users'],
    ],
  ])('objectives(filter: %s)', async (filter, expected) => {
    expect(await found('objectives', filter)).toEqual(expected);
  });

  test('key results are found by objective, period, owner, title and external id', async () => {
    const objective = ids['500 users'];
    expect(await found('keyResults', `{ objectiveId: { eq: "${objective}" } }`)).toEqual(['KR of 500 users']);
    expect(await found('keyResults', '{ externalId: { contains: "%" } }')).toEqual(['KR of 50 % less cost']);
    expect(
      await found('keyResults', '{ period: { code: { contains: "2027" } }, ownerId: { eq: "$bo" } }'),
    ).toEqual(['KR of 平台稳定性']);
  });

  test('people, teams and periods are found by their own fields', async () => {
    const { build } = opened();
    await build.team('Child', { parentId: ids['team'] });
    expect(await found('teams', '{ parentId: { eq: "$team" } }', 'name')).toEqual(['Child']);
    expect(await found('people', '{ displayName: { in: ["Bo", "Ada"] } }', 'displayName')).toEqual([
      'Ada',
      'Bo',
    ]);
    expect(await found('periods', '{ kind: QUARTER }', 'code')).toEqual(['2026-Q4']);
    expect(await found('periods', '{ startsOn: { gte: "2026-10-01" } }', 'code')).toEqual([
      '2027',
      '2026-Q4',
    ]);
  });

  test('what is archived is found only when it is asked for', async () => {
    const { build } = opened();
    const id = await build.objective(ids['q4'] ?? '', { title: 'gone' });
    const keyResult = await build.keyResult(id, { title: 'gone too' });
    await build.accepted('keyResultArchive', { id: keyResult, expectedRevision: 1 });
    await build.accepted('objectiveArchive', { id, expectedRevision: 1 });
    const person = await build.person('Gone');
    await build.accepted('personArchive', { id: person, expectedRevision: 1 });
    expect(await found('objectives', '{ title: { eq: "gone" } }')).toEqual([]);
    expect(await found('objectives', '{ archived: true }')).toEqual(['gone']);
    expect(await found('keyResults', '{ archived: true }')).toEqual(['gone too']);
    expect(await found('people', '{ archived: true }', 'displayName')).toEqual(['Gone']);
    const { data } = await opened().server.ask(
      `{ objective(id: "${id}") { title archivedAt keyResults { nodes { id } } } }`,
    );
    expect(data.objective).toEqual({
      title: 'gone',
      archivedAt: expect.any(String),
      keyResults: { nodes: [] },
    });
  });
});
