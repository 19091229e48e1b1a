import { beforeAll, describe, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const SUMS = '{ count gross { amount currency } cost { amount } net { amount } quantities { value unit } }';
const SUMMARY = `reduction {
    expected { once ${SUMS} annualised ${SUMS} } realised { once ${SUMS} annualised ${SUMS} } verified { annualised ${SUMS} }
  }
  avoidance { realised { annualised ${SUMS} } }
  leftOut { id reason } converted { id original { amount currency } converted { amount } rate rateOn } ratesOn`;

const cny = (amount: string) => ({ amount, currency: 'CNY' });

describeEach('cost savings', (kind) => {
  const opened = openServer(kind);

  const summary = async (args: string, selection = SUMMARY) => {
    const { data, errors } = await opened().server.ask(
      `{ costSavingSummary(currency: "CNY" ${args}) { ${selection} } }`,
    );
    expect(errors).toBeUndefined();
    return data.costSavingSummary;
  };
  const only = (...ids: string[]) => `filter: { id: { in: ${JSON.stringify(ids)} } }`;

  describe('the savings of document 002', () => {
    const ids: Record<string, string> = {};
    const all = () => Object.values(ids);

    beforeAll(async () => {
      const { build } = opened();
      const start = { recurrence: 'YEARLY', startsOn: '2023-07-01' };
      ids['consumers'] = await build.costSaving({ ...start, amount: cny('20129'), state: 'REALISED' });
      ids['bandwidth'] = await build.costSaving({ ...start, amount: cny('17520'), state: 'REALISED' });
      ids['storage'] = await build.costSaving({
        ...start,
        amount: cny('19906'),
        state: 'REALISED',
        quantities: [
          { value: '108', unit: 'TB' },
          { value: '8', unit: 'count' },
        ],
      });
      ids['cold'] = await build.costSaving({ ...start, amount: cny('75600') });
    });

    test('002.4: 57,555 a year are realised, and 75,600 more are expected', async () => {
      const { reduction } = await summary(only(...all()));
      expect(reduction.realised.annualised).toMatchObject({ count: 3, gross: cny('57555') });
      expect(reduction.expected.annualised).toMatchObject({ count: 1, gross: cny('75600') });
      expect(57_555 + 75_600).toBe(133_155);
      expect(reduction.realised.once.count).toBe(0);
    });

    test('002.4: 108 TB and 8 jobs are told beside the money, and the unknown cost leaves the net unknown', async () => {
      const { reduction } = await summary(only(...all()));
      expect(reduction.realised.annualised).toMatchObject({
        cost: null,
        net: null,
        quantities: [
          { value: '108000000000000', unit: 'B' },
          { value: '8', unit: 'count' },
        ],
      });
    });

    test('20,129 a year over [2023-07-01, 2024-07-01) is 20,129.00', async () => {
      const id = ids['consumers'] ?? '';
      const { data } = await opened().server.ask(
        `{ costSaving(id: "${id}") { accrued(from: "2023-07-01", until: "2024-07-01") { amount currency } annualised { amount } } }`,
      );
      expect(data.costSaving).toEqual({ accrued: cny('20129'), annualised: { amount: '20129' } });
      const { accrued } = await summary(
        only(...all()),
        'accrued(from: "2023-07-01", until: "2024-07-01") { reduction { realised { amount } expected { amount } } leftOut { id } }',
      );
      expect(accrued).toEqual({
        reduction: { realised: { amount: '57555' }, expected: { amount: '75600' } },
        leftOut: [],
      });
    });

    test('002.5: told twice, with a misprint, it counts once', async () => {
      const { build, server } = opened();
      const again = await build.costSaving({ recurrence: 'YEARLY', amount: cny('17520'), state: 'REALISED' });
      const bandwidth = ids['bandwidth'] ?? '';
      await build.accepted('costSavingLinkDuplicate', {
        id: again,
        duplicateOfId: bandwidth,
        expectedRevision: 1,
      });
      await build.accepted('costSavingMention', { id: bandwidth, text: '17520 元/元', place: '关键结果 3' });
      await build.accepted('costSavingMention', { id: bandwidth, text: '17520 元/年', place: '价值观' });
      const { reduction, leftOut } = await summary(only(...all(), again));
      expect(reduction.realised.annualised.gross).toEqual(cny('57555'));
      expect(leftOut).toEqual([{ id: again, reason: 'DUPLICATE' }]);
      const { data } = await server.ask(
        `{ costSaving(id: "${bandwidth}") { mentions { text place } duplicates { id } } again: costSaving(id: "${again}") { duplicateOf { id } } }`,
      );
      expect(data).toEqual({
        costSaving: {
          mentions: [
            { text: '17520 元/元', place: '关键结果 3' },
            { text: '17520 元/年', place: '价值观' },
          ],
          duplicates: [{ id: again }],
        },
        again: { duplicateOf: { id: bandwidth } },
      });
    });

    test('002.6: a saving without an amount is legal, and counts in no sum', async () => {
      const unknown = await opened().build.costSaving({ state: 'REALISED' });
      const { reduction, leftOut } = await summary(only(...all(), unknown));
      expect(reduction.realised.annualised.gross).toEqual(cny('57555'));
      expect(leftOut).toEqual([{ id: unknown, reason: 'AMOUNT_UNKNOWN' }]);
    });
  });

  test('a saving goes from expected to realised to verified, each from its instant on', async () => {
    const { build, server } = opened();
    const id = await build.costSaving({ amount: cny('100'), observedAt: '2026-10-01T00:00:00Z' });
    const moved = async (verb: string, input: object) =>
      build.accepted(
        `costSaving${verb}`,
        { id, ...input },
        'state stateSince stateReason revision amount { amount }',
      );
    expect(
      await moved('Realise', { amount: cny('90'), observedAt: '2026-10-10T00:00:00Z', expectedRevision: 1 }),
    ).toMatchObject({ state: 'REALISED', stateSince: '2026-10-10T00:00:00.000Z', amount: { amount: '90' } });
    expect(
      await moved('Verify', { reason: 'Invoice.', observedAt: '2026-10-20T00:00:00Z', expectedRevision: 2 }),
    ).toMatchObject({ state: 'VERIFIED', stateReason: 'Invoice.', revision: 3 });
    const at = async (asOf: string) => {
      const { expected, realised, verified } = (await summary(`${only(id)} asOf: "${asOf}"`)).reduction;
      return [expected, realised, verified].map(({ annualised }) => annualised.gross.amount);
    };
    expect(await at('2026-09-30T00:00:00Z')).toEqual(['0', '0', '0']);
    expect(await at('2026-10-01T00:00:00Z')).toEqual(['100', '0', '0']);
    expect(await at('2026-10-10T00:00:00Z')).toEqual(['0', '90', '0']);
    expect(await at('2026-10-20T00:00:00Z')).toEqual(['0', '90', '90']);
    const known = await summary(`${only(id)} knownAt: "2020-01-01T00:00:00Z"`);
    expect(known.reduction.expected.annualised.count).toBe(0);
    const { data } = await server.ask(`{ costSavings(filter: { states: [VERIFIED] }) { nodes { id } } }`);
    expect(data.costSavings.nodes).toContainEqual({ id });
  });

  test('a correction is known from its recording on; what was known before stays known', async () => {
    const { build, database } = opened();
    const id = await build.costSaving({ amount: cny('100'), observedAt: '2026-10-01T00:00:00Z' });
    const { rows } = await database.pool.query<{ at: Date }>('SELECT clock_timestamp() AS at');
    const between = rows[0]?.at.toISOString() ?? '';
    await new Promise((resolve) => setTimeout(resolve, 5));
    await build.accepted('costSavingUpdate', { id, amount: cny('80'), expectedRevision: 1 });
    const gross = async (knownAt: string) =>
      (await summary(`${only(id)} asOf: "2026-10-02T00:00:00Z" ${knownAt}`)).reduction.expected.annualised
        .gross;
    expect(await gross('')).toEqual(cny('80'));
    expect(await gross(`knownAt: "${between}"`)).toEqual(cny('100'));
  });

  test.each([
    ['REALISED', 'Realise'],
    ['EXPECTED', 'Verify'],
    ['LAPSED', 'Reject'],
    ['REJECTED', 'Lapse'],
  ])('from %s, costSaving%s is refused', async (state, verb) => {
    const { build } = opened();
    const id = await build.costSaving({ state });
    const reason = 'Why.';
    expect(await build.refusal(`costSaving${verb}`, { id, reason, expectedRevision: 1 })).toEqual([
      'input.id TRANSITION_NOT_ALLOWED',
    ]);
  });

  test('a transition before the state that it follows, or in the future, is refused', async () => {
    const { build } = opened();
    const id = await build.costSaving({ observedAt: '2026-10-01T00:00:00Z' });
    const refused = (observedAt: string) =>
      build.refusal('costSavingRealise', { id, observedAt, expectedRevision: 1 });
    expect(await refused('2026-09-30T00:00:00Z')).toEqual(['input.observedAt OUT_OF_ORDER']);
    expect(await refused('2026-11-17T00:00:00Z')).toEqual(['input.observedAt IN_FUTURE']);
  });

  test('an unknown currency, negative amounts, unknown units and shares above 1 are all reported at once', async () => {
    const { build } = opened();
    const [ada, bo] = [await build.person('Ada'), await build.person('Bo')];
    expect(
      await build.refusal('costSavingRecord', {
        title: 'x',
        ledger: 'REDUCTION',
        recurrence: 'ONCE',
        amount: { amount: '-1', currency: 'RMB' },
        cost: { amount: '0.001', currency: 'CNY' },
        quantities: [{ value: '-108', unit: 'T' }],
        contributors: [{ personId: ada, share: '0.6' }, { personId: bo, share: '0.6' }, { personId: ada }],
      }),
    ).toEqual([
      'input.amount.amount AMOUNT_NEGATIVE',
      'input.amount.currency UNKNOWN_CURRENCY',
      'input.contributors SHARES_TOO_LARGE',
      'input.contributors.2.personId REPEATED',
      'input.cost.amount INVALID_AMOUNT',
      'input.quantities.0.unit UNKNOWN_UNIT',
      'input.quantities.0.value AMOUNT_NEGATIVE',
    ]);
  });

  test('contributors and their shares are told, and a summary can be of one of them', async () => {
    const { build } = opened();
    const [ada, bo] = [await build.person('Ada'), await build.person('Bo')];
    const id = await build.costSaving({
      amount: cny('10'),
      contributors: [{ personId: ada, share: '0.7' }, { personId: bo }],
    });
    const { data } = await opened().server.ask(
      `{ costSaving(id: "${id}") { description contributors { person { displayName } share } } }`,
    );
    expect(data.costSaving).toEqual({
      description: null,
      contributors: [
        { person: { displayName: 'Ada' }, share: '0.7' },
        { person: { displayName: 'Bo' }, share: null },
      ],
    });
    const of = async (person: string) =>
      (await summary(`filter: { contributorId: { eq: "${person}" } }`)).reduction.expected.annualised.count;
    expect([await of(bo), await of(await build.person())]).toEqual([1, 0]);
  });

  test('duplicates that lead back to the saving are refused', async () => {
    const { build } = opened();
    const [a, b, c] = [await build.costSaving(), await build.costSaving(), await build.costSaving()];
    const link = (id: string, duplicateOfId: string | null, expectedRevision = 1) => ({
      id,
      duplicateOfId,
      expectedRevision,
    });
    await build.accepted('costSavingLinkDuplicate', link(a, b));
    await build.accepted('costSavingLinkDuplicate', link(b, c));
    const refused = ['input.duplicateOfId DUPLICATE_CYCLE'];
    expect(await build.refusal('costSavingLinkDuplicate', link(c, a))).toEqual(refused);
    expect(await build.refusal('costSavingLinkDuplicate', link(c, c))).toEqual(refused);
    await build.accepted('costSavingLinkDuplicate', link(b, null, 2));
    await build.accepted('costSavingLinkDuplicate', link(c, a));
  });

  test('another currency is converted at the latest rate not after the day, and the rate is told', async () => {
    const { build } = opened();
    const usd = { amount: '10', currency: 'USD' };
    const id = await build.costSaving({ amount: usd, cost: { amount: '1', currency: 'EUR' } });
    for (const [rate, on] of [
      ['7.0', '2026-10-01'],
      ['7.1234', '2026-10-01'],
      ['9', '2026-12-01'],
    ])
      await build.accepted('exchangeRateRecord', { from: 'USD', to: 'CNY', rate, on });
    const { reduction, converted, leftOut, ratesOn } = await summary(only(id));
    expect(reduction.expected.annualised).toMatchObject({ gross: cny('71.23'), cost: null });
    expect(converted).toEqual([
      { id, original: usd, converted: { amount: '71.23' }, rate: '7.1234', rateOn: '2026-10-01' },
    ]);
    expect(leftOut).toEqual([{ id, reason: 'COST_RATE_UNKNOWN' }]);
    expect(ratesOn).toBe('2026-11-16');
    const early = await summary(`${only(id)} ratesOn: "2026-09-30"`);
    expect(early.leftOut).toEqual([{ id, reason: 'RATE_UNKNOWN' }]);
  });

  test('rates between the same or unknown currencies, or not above 0, are refused', async () => {
    const rate = { from: 'CNY', to: 'CNY', rate: '0', on: '2026-10-01' };
    expect(await opened().build.refusal('exchangeRateRecord', rate)).toEqual([
      'input.rate INVALID_RATE',
      'input.to SAME_CURRENCY',
    ]);
    expect(await opened().build.refusal('exchangeRateRecord', { ...rate, from: 'RMB', rate: '1' })).toEqual([
      'input.from UNKNOWN_CURRENCY',
    ]);
  });

  test('a summary in an unknown currency, and an empty span, are refused', async () => {
    const { server } = opened();
    for (const query of [
      '{ costSavingSummary(currency: "RMB") { ratesOn } }',
      '{ costSavingSummary(currency: "CNY") { accrued(from: "2026-01-01", until: "2026-01-01") { leftOut { id } } } }',
    ])
      expect((await server.ask(query)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
