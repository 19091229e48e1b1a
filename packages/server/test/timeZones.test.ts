import { beforeAll, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

// Midnight of 2018-11-04 does not exist in São Paulo: clocks went from 23:59:59 to 01:00.
describeEach('row 44: a period in America/Sao_Paulo, whose first day has no midnight', (kind) => {
  const opened = openServer(kind);
  let period = '';
  let objective = '';

  beforeAll(async () => {
    const { build, clock } = opened();
    await build.accepted('organisationUpdate', { timeZone: 'America/Sao_Paulo', expectedRevision: 1 });
    clock.set('2018-11-20T00:00:00.000Z');
    period = await build.period({ startsOn: '2018-11-04', endsBefore: '2018-12-01' });
    objective = await build.objective(period);
  });

  test('begins with the first instant of its first day', async () => {
    const { build } = opened();
    const id = await build.keyResult(objective);
    const at = (observedAt: string) => build.refusal('keyResultCheckIn', { id, value: '1', observedAt });
    expect(await at('2018-11-04T02:59:59.999Z')).toEqual(['input.observedAt OUTSIDE_PERIOD']);
    expect(await at('2018-11-04T03:00:00Z')).toEqual(['accepted']);
  });

  test('ends with the last instant of its last day', async () => {
    const { server, clock } = opened();
    const reasons = async () =>
      (await server.ask(`{ objective(id: "${objective}") { score { reasons { code } } } }`)).data.objective
        .score.reasons;
    clock.set('2018-12-01T01:59:59.999Z');
    expect(await reasons()).toEqual([{ code: 'PERIOD_OPEN' }]);
    clock.set('2018-12-01T02:00:00.000Z');
    expect(await reasons()).not.toContainEqual({ code: 'PERIOD_OPEN' });
  });

  test('an unknown time zone is refused', async () => {
    const { build } = opened();
    for (const timeZone of ['Mars/Olympus', '', 'UTC\n'])
      expect(await build.refusal('organisationUpdate', { timeZone, expectedRevision: 2 })).not.toEqual([
        'accepted',
      ]);
  });
});
