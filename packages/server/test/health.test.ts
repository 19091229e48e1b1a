import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const HEALTH = 'health { code reasons expected gap observedOn dueOn text }';

describeEach('health', (kind) => {
  const opened = openServer(kind);
  const of = async (id: string, field = HEALTH) =>
    (
      await opened().server.ask(
        `{ node(id: "${id}") { ... on KeyResult { ${field} } ... on Objective { ${field} } } }`,
      )
    ).data.node.health;

  test('tells the progress that is expected today, the gap, and when the next value is due', async () => {
    const { build } = opened();
    const objective = await build.objective(await build.period());
    const keyResult = await build.keyResult(objective);
    await build.checkIn(keyResult, '30', { observedAt: '2026-11-13T09:00:00Z' });
    const health = {
      code: 'AT_RISK',
      reasons: ['BEHIND_EXPECTED'],
      expected: '0.5',
      gap: '0.2',
      observedOn: '2026-11-13',
      dueOn: '2026-11-20',
      text: 'At risk. It is behind the progress that is expected today.',
    };
    expect(await of(keyResult)).toEqual(health);
    expect(await of(objective)).toEqual(health);
  });

  test('is stale when the last value is old, at the day that is asked for', async () => {
    const { build } = opened();
    const keyResult = await build.keyResult(await build.objective(await build.period()));
    await build.checkIn(keyResult, '90', { observedAt: '2026-11-01T09:00:00Z' });
    expect(await of(keyResult, 'health { code text(language: ZH) }')).toEqual({
      code: 'STALE',
      text: '数据过期。最近一次观测已超过更新周期及宽限期。',
    });
    expect(await of(keyResult, 'health(asOf: "2026-11-11T09:00:00Z") { code }')).toEqual({
      code: 'ON_TRACK',
    });
    expect(await of(keyResult, 'health(asOf: "2026-10-05T09:00:00Z") { code reasons }')).toEqual({
      code: 'PENDING',
      reasons: ['FIRST_VALUE_AWAITED'],
    });
  });

  test('a learning objective has none', async () => {
    const { build } = opened();
    const objective = await build.objective(await build.period(), { commitment: 'LEARNING' });
    expect(await of(objective)).toBeNull();
  });
});
