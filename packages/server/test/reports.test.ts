import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const ITEM =
  'id kind text remedy target stateText progress due { text earliest latest } parent { text } repeats { text } support { kind state addressee addresseeId amount { amount currency } } links { objective { title } keyResult { title } statement { text } }';

describeEach('reports', (kind) => {
  const opened = openServer(kind);

  const itemsOf = async (id: string, paging = '') => {
    const { data, errors } = await opened().server.ask(
      `query ($id: ID!) { report(id: $id) { items${paging} { nodes { ${ITEM} } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    return data.report.items.nodes;
  };

  /** An engineer's annual review: problems told twice with other remedies, a plan, support. */
  const review = async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period(), { title: '业务理解深化' });
    return build.report(await build.period(), {
      kind: 'ANNUAL',
      authorId: await build.person(),
      language: 'ZH',
      items: [
        { key: 'problems', kind: 'SECTION', text: '3. 遇到的问题与改进方向' },
        {
          key: 'business',
          kind: 'PROBLEM',
          parentKey: 'problems',
          text: '业务理解可更全面：……理解尚浅，需加强与产品、业务侧沟通。',
        },
        {
          kind: 'PROBLEM',
          parentKey: 'problems',
          repeatsKey: 'business',
          text: '业务理解不够全面',
          remedy: '建立"业务-技术"双向理解机制，每月与产品经理进行1次业务需求深度对齐会',
        },
        {
          key: 'plan',
          kind: 'PLAN_ITEM',
          text: '业务理解深化',
          target: '业务需求理解准确率提升至95%',
          links: [{ objectiveId }],
        },
        {
          kind: 'WORK_ITEM',
          parentKey: 'plan',
          text: '每月与产品经理进行1次业务需求深度对齐',
          stateText: '未开始',
          progress: '0',
          due: { text: '2026年Q1前', latest: '2025-12-31' },
        },
        {
          kind: 'SUPPORT_REQUEST',
          text: '申请2026年Q1预算2000元，用于购买Docker、K8s学习资料及认证考试费用；',
          support: { kind: 'BUDGET', addressee: '公司', amount: { amount: '2000', currency: 'CNY' } },
          due: { text: '2026年Q1', earliest: '2026-01-01', latest: '2026-03-31' },
        },
        { kind: 'OPEN_QUESTION', text: '商城业务的长期发展战略' },
      ],
    });
  };

  test('a report is told in its own order and words, and what is told twice is kept twice and linked', async () => {
    const items = await itemsOf(await review());
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SECTION',
      'PROBLEM',
      'PROBLEM',
      'PLAN_ITEM',
      'WORK_ITEM',
      'SUPPORT_REQUEST',
      'OPEN_QUESTION',
    ]);
    expect(items[1]).toMatchObject({
      parent: { text: '3. 遇到的问题与改进方向' },
      remedy: null,
      repeats: null,
    });
    expect(items[2]).toMatchObject({
      remedy: '建立"业务-技术"双向理解机制，每月与产品经理进行1次业务需求深度对齐会',
      repeats: { text: '业务理解可更全面：……理解尚浅，需加强与产品、业务侧沟通。' },
    });
  });

  test('a plan item has its target, its initiatives as parts, and what it is about', async () => {
    const [, , , plan, work] = await itemsOf(await review());
    expect(plan).toMatchObject({
      target: '业务需求理解准确率提升至95%',
      links: [{ objective: { title: '业务理解深化' }, keyResult: null, statement: null }],
    });
    expect(work).toMatchObject({
      parent: { text: '业务理解深化' },
      stateText: '未开始',
      progress: '0',
      due: { text: '2026年Q1前', earliest: null, latest: '2025-12-31' },
    });
  });

  test('a request for support states what, of whom, and how much', async () => {
    expect((await itemsOf(await review()))[5]).toMatchObject({
      support: {
        kind: 'BUDGET',
        state: 'REQUESTED',
        addressee: '公司',
        addresseeId: null,
        amount: { amount: '2000', currency: 'CNY' },
      },
    });
  });

  test('row 70: HTML, links and a long text are stored as text', async () => {
    const { build } = opened();
    const texts = ['<script>alert(1)</script>', '[x](javascript:alert(1))', '文'.repeat(20_000)];
    const id = await build.report(await build.period(), {
      authorId: await build.person(),
      items: texts.map((text) => ({ kind: 'OTHER', text })),
    });
    expect((await itemsOf(id)).map(({ text }: { text: string }) => text)).toEqual(texts);
    expect(
      await build.refusal('reportWrite', {
        kind: 'WEEKLY',
        periodId: await build.period(),
        authorId: await build.person(),
        title: 'x',
        items: [{ kind: 'OTHER', text: 'x'.repeat(20_001) }],
      }),
    ).toEqual(['input.items.0.text TOO_LONG']);
  });

  test('all problems of a report are reported at once, with their places', async () => {
    const { build } = opened();
    expect(
      await build.refusal('reportWrite', {
        kind: 'WEEKLY',
        periodId: 'prd_01h45nvb4pex5vsknk084sn02q',
        title: ' ',
        items: [
          { key: 'a', kind: 'SECTION', text: ' ', parentKey: 'later' },
          { key: 'a', kind: 'LESSON', text: 'x', remedy: 'y', progress: '0.5' },
          { kind: 'SUPPORT_REQUEST', text: 'x' },
          {
            kind: 'SUPPORT_REQUEST',
            text: 'x',
            support: { kind: 'BUDGET', amount: { amount: '0.001', currency: 'CNY' } },
          },
          { kind: 'WORK_ITEM', text: 'x', due: { text: 'y', earliest: '2026-02-01', latest: '2026-01-01' } },
          { kind: 'OTHER', text: 'x', links: [{}, { objectiveId: 'obj_01h45nvb4pex5vsknk084sn02q' }] },
        ],
      }),
    ).toEqual([
      'input.authorId REQUIRED',
      'input.items.0.parentKey NOT_FOUND',
      'input.items.0.text REQUIRED',
      'input.items.1.key TAKEN',
      'input.items.1.progress OTHER_KIND',
      'input.items.1.remedy OTHER_KIND',
      'input.items.2.support REQUIRED',
      'input.items.3.support.amount.amount INVALID_AMOUNT',
      'input.items.4.due.latest DATES_REVERSED',
      'input.items.5.links.0 ONE_SUBJECT',
      'input.items.5.links.1.objectiveId NOT_FOUND',
      'input.periodId NOT_FOUND',
      'input.title REQUIRED',
    ]);
  });

  test('an item does not repeat itself, nor one that is a repeat', async () => {
    const { build } = opened();
    const [, first, second] = await itemsOf(await review());
    const other = await build.report(await build.period(), { authorId: await build.person() });
    const add = { reportId: other, kind: 'PROBLEM', text: 'Again.' };
    expect(await build.refusal('reportItemAdd', { ...add, repeatsId: second.id })).toEqual([
      'input.repeatsId REPEATS_A_REPEAT',
    ]);
    const { id } = await build.accepted('reportItemAdd', { ...add, repeatsId: first.id });
    for (const wrong of [
      { id: first.id, repeatsId: first.id },
      { id: first.id, repeatsId: id },
    ])
      expect(await build.refusal('reportItemUpdate', { ...wrong, expectedRevision: 1 })).toEqual([
        'input.repeatsId REPEATS_A_REPEAT',
      ]);
    await build.accepted('reportItemUpdate', { id, repeatsId: null, expectedRevision: 1 });
  });

  test('an update changes what it names: absent stays, null clears, links are replaced', async () => {
    const { build } = opened();
    const id = await review();
    const plan = (await itemsOf(id))[3];
    const objectiveId = await build.objective(await build.period(), { title: 'Another' });
    await build.accepted('reportItemUpdate', { id: plan.id, text: '改', expectedRevision: 1 });
    expect((await itemsOf(id))[3]).toMatchObject({ text: '改', target: plan.target, links: plan.links });
    await build.accepted('reportItemUpdate', {
      id: plan.id,
      target: null,
      links: [{ objectiveId }],
      expectedRevision: 2,
    });
    expect((await itemsOf(id))[3]).toMatchObject({
      target: null,
      links: [{ objective: { title: 'Another' } }],
    });
    await build.accepted('reportItemUpdate', { id: plan.id, links: null, expectedRevision: 3 });
    expect((await itemsOf(id))[3]).toMatchObject({ links: [] });
  });

  test('a request for support cannot lose what it asks for, and its state moves on', async () => {
    const { build } = opened();
    const request = (await itemsOf(await review()))[5];
    expect(
      await build.refusal('reportItemUpdate', { id: request.id, support: null, expectedRevision: 1 }),
    ).toEqual(['input.support REQUIRED']);
    const support = { kind: 'BUDGET', state: 'GRANTED', amount: { amount: '1500.5', currency: 'CNY' } };
    expect(
      await build.accepted(
        'reportItemUpdate',
        { id: request.id, support, expectedRevision: 1 },
        'support { state amount { amount } }',
      ),
    ).toEqual({ support: { state: 'GRANTED', amount: { amount: '1500.5' } } });
  });

  test('a removed item leaves its report and stays readable; those that stay keep their order', async () => {
    const { build, server } = opened();
    const id = await review();
    const [, , repeat] = await itemsOf(id);
    await build.accepted('reportItemRemove', { id: repeat.id, expectedRevision: 1 });
    expect(await itemsOf(id)).toHaveLength(6);
    const { data } = await server.ask(
      'query ($id: ID!) { reportItem(id: $id) { archivedAt } node(id: $id) { id } }',
      {
        id: repeat.id,
      },
    );
    expect(data).toMatchObject({ reportItem: { archivedAt: expect.any(String) }, node: { id: repeat.id } });
  });

  test('an item is part of what stands in the same report', async () => {
    const { build } = opened();
    const [section] = await itemsOf(await review());
    const reportId = await build.report(await build.period(), { authorId: await build.person() });
    expect(
      await build.refusal('reportItemAdd', { reportId, parentId: section.id, kind: 'OTHER', text: 'x' }),
    ).toEqual(['input.parentId NOT_FOUND']);
  });

  test('reports are found by kind, period, author, team and day, and items come in pages', async () => {
    const { build, server } = opened();
    const period = await build.period({ code: 'W51' });
    const [author, team] = [await build.person(), await build.team()];
    const weekly = await build.report(period, { authorId: author, writtenOn: '2023-12-16', title: 'b' });
    const annual = await build.report(period, { kind: 'ANNUAL', teamId: team, title: 'a' });
    const found = async (filter: string, more = '') => {
      const { data } = await server.ask(`{ reports(filter: ${filter}${more}) { nodes { id } } }`);
      return data.reports.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await found('{ kind: ANNUAL, period: { code: { eq: "W51" } } }')).toEqual([annual]);
    expect(await found(`{ authorId: { eq: "${author}" } }`)).toEqual([weekly]);
    expect(await found(`{ teamId: { eq: "${team}" } }`)).toEqual([annual]);
    expect(await found('{ writtenOn: { eq: "2023-12-16" } }')).toEqual([weekly]);
    const both = '{ period: { code: { eq: "W51" } } }';
    expect(await found(both, ', orderBy: [{ field: TITLE, direction: ASC }]')).toEqual([annual, weekly]);
    expect(await found(both, ', orderBy: [{ field: WRITTEN_ON, direction: DESC }]')).toEqual([
      weekly,
      annual,
    ]);
    expect(await itemsOf(await review(), '(first: 2)')).toHaveLength(2);
  });

  test('an item is about things of every kind, each by a link of its own', async () => {
    const { build, server } = opened();
    const objectiveId = await build.objective(await build.period());
    const links = [
      { objectiveId },
      { keyResultId: await build.keyResult(objectiveId) },
      { statementId: await build.statement({ objectiveId }) },
      { storyId: await build.story() },
      { workItemId: await build.workItem() },
      { incidentId: await build.incident() },
      { metricId: await build.metric() },
      { costSavingId: await build.costSaving() },
    ];
    const id = await build.report(await build.period(), {
      authorId: await build.person(),
      items: [{ kind: 'OTHER', text: 'All of it.', links }],
    });
    const { data } = await server.ask(
      `query ($id: ID!) { report(id: $id) { items { nodes { links {
        objective { id } keyResult { id } statement { id } story { id } workItem { id } incident { id } metric { id } costSaving { id }
      } } } } }`,
      { id },
    );
    const [item] = data.report.items.nodes;
    expect(
      item.links.map((link: Record<string, { id: string } | null>) =>
        Object.entries(link).flatMap(([name, thing]) => (thing === null ? [] : [[`${name}Id`, thing.id]])),
      ),
    ).toEqual(links.map((link) => Object.entries(link)));
  });

  test('work is read as it stood at an instant, and as it was known then', async () => {
    const { build, server } = opened();
    const id = await build.workItem({
      state: 'IN_TEST',
      progress: '0.8',
      observedAt: '2026-11-02T00:00:00Z',
    });
    await build.accepted('workItemMove', {
      id,
      state: 'DONE',
      progress: '1',
      observedAt: '2026-11-10T00:00:00Z',
      expectedRevision: 1,
    });
    const { data } = await server.ask(
      `query ($id: ID!) { workItem(id: $id) { state
        before: version(asOf: "2026-11-01T00:00:00Z") { state }
        during: version(asOf: "2026-11-09T00:00:00Z") { state progress observedAt }
        now: version { state progress }
        unknown: version(knownAt: "2026-01-01T00:00:00Z") { state } } }`,
      { id },
    );
    expect(data.workItem).toEqual({
      state: 'DONE',
      before: null,
      during: { state: 'IN_TEST', progress: 0.8, observedAt: '2026-11-02T00:00:00.000Z' },
      now: { state: 'DONE', progress: 1 },
      unknown: null,
    });
  });

  test('a report about a closed period is still written: its words change no score', async () => {
    const { build } = opened();
    const period = await build.period({ startsOn: '2025-01-01', endsBefore: '2026-01-01' });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    expect(await build.report(period, { kind: 'ANNUAL', authorId: await build.person() })).toMatch(/^rpt_/);
  });
});
