import { expect, test } from 'vitest';
import { describeEach, describeServer } from './databases.ts';
import { openServer } from './openServer.ts';

/** The weights of an objective's key results, in their order. */
const WEIGHTS = 'keyResults { nodes { id revision definition { weight } } }';

describeEach('weights', (kind) => {
  const opened = openServer(kind);

  /** An objective with one assessed key result for each weight. */
  const weighed = async (...weights: (number | null)[]) => {
    const { build } = opened();
    const objective = await build.objective(await build.period());
    const keyResults: string[] = [];
    for (const weight of weights)
      keyResults.push(await build.keyResult(objective, { measure: 'ASSESSED', weight }));
    return { objective, keyResults };
  };

  const create = (objectiveId: string, weight: number | null) =>
    opened().build.refusal('keyResultCreate', { objectiveId, title: 'x', measure: 'ASSESSED', weight });

  test('row 49: a negative weight is refused wherever it is stated', async () => {
    const { build } = opened();
    const { objective, keyResults } = await weighed(1);
    const [id] = keyResults;
    expect(await create(objective, -1)).toEqual(['input.weight WEIGHT_NEGATIVE']);
    expect(
      await build.refusal('keyResultRedefine', { id, measure: 'ASSESSED', weight: -1, expectedRevision: 1 }),
    ).toEqual(['input.weight WEIGHT_NEGATIVE']);
    const weights = [{ keyResultId: id, weight: -1 }];
    expect(await build.refusal('objectiveReweigh', { id: objective, weights, expectedRevision: 1 })).toEqual([
      'input.weights.0.weight WEIGHT_NEGATIVE',
    ]);
  });

  test('row 49: a weight of 0 is legal; all 0 count alike, and the reason says so', async () => {
    const { build, server, clock } = opened();
    const { objective, keyResults } = await weighed(0, 0);
    for (const [index, id] of keyResults.entries())
      await build.accepted('keyResultAssess', { id, value: index === 0 ? '0.5' : '1', reason: 'Seen.' });
    const { data } = await server.ask(
      `{ objective(id: "${objective}") { progress(asOf: "${clock().toISOString()}") { value reasons { code } } } }`,
    );
    expect(data.objective.progress).toEqual({ value: 0.75, reasons: [{ code: 'ZERO_WEIGHTS' }] });
  });

  test('row 49: weights need no sum: thirds of 33.33 % count as thirds', async () => {
    const { build, server } = opened();
    const { objective, keyResults } = await weighed(3333, 3333, 3333);
    for (const [index, id] of keyResults.entries())
      await build.accepted('keyResultAssess', { id, value: index === 0 ? '1' : '0', reason: 'Seen.' });
    const { data } = await server.ask(`{ objective(id: "${objective}") { progress { value } } }`);
    expect(data.objective.progress).toEqual({ value: 0.333333 });
  });

  test('row 49: a mixture of set and unset weights is refused by every command that could make it', async () => {
    const { build, server } = opened();
    const { objective, keyResults } = await weighed(6000, 4000);
    const [id] = keyResults;
    expect(await create(objective, null)).toEqual(['input.weight WEIGHTS_MIXED']);
    expect(
      await build.refusal('keyResultRedefine', { id, measure: 'ASSESSED', expectedRevision: 1 }),
    ).toEqual(['input.weight WEIGHTS_MIXED']);
    const weights = [{ keyResultId: id, weight: null }];
    expect(await build.refusal('objectiveReweigh', { id: objective, weights, expectedRevision: 1 })).toEqual([
      'input.weights WEIGHTS_MIXED',
    ]);
    const { data } = await server.ask(`{ objective(id: "${objective}") { ${WEIGHTS} } }`);
    expect(data.objective.keyResults.nodes).toEqual([
      { id: keyResults[0], revision: 1, definition: { weight: 6000 } },
      { id: keyResults[1], revision: 1, definition: { weight: 4000 } },
    ]);
  });

  test('all weights change together, and each key result has a new revision', async () => {
    const { build } = opened();
    const { objective, keyResults } = await weighed(null, null);
    const weights = keyResults.map((keyResultId, index) => ({ keyResultId, weight: 7000 - 4000 * index }));
    const answer = await build.accepted(
      'objectiveReweigh',
      { id: objective, weights, expectedRevision: 1 },
      `revision ${WEIGHTS}`,
    );
    expect(answer).toEqual({
      revision: 2,
      keyResults: {
        nodes: [
          { id: keyResults[0], revision: 2, definition: { weight: 7000 } },
          { id: keyResults[1], revision: 2, definition: { weight: 3000 } },
        ],
      },
    });
    const stale = { id: keyResults[0], measure: 'ASSESSED', weight: 1, expectedRevision: 1 };
    expect(await build.change('keyResultRedefine', stale)).toMatchObject({
      code: 'STALE_VERSION',
      current: 2,
    });
  });

  test("another objective's key result has no weight here", async () => {
    const { build } = opened();
    const [here, there] = [await weighed(1), await weighed(1)];
    const weights = [{ keyResultId: there.keyResults[0], weight: 2 }];
    expect(
      await build.refusal('objectiveReweigh', { id: here.objective, weights, expectedRevision: 1 }),
    ).toEqual(['input.weights.0.keyResultId NOT_FOUND']);
  });

  test('an archived key result no longer takes part: the others can be weighed without it', async () => {
    const { build } = opened();
    const { objective, keyResults } = await weighed(null, null);
    await build.accepted('keyResultArchive', { id: keyResults[1], expectedRevision: 1 });
    const weights = [{ keyResultId: keyResults[0], weight: 5 }];
    await build.accepted('objectiveReweigh', { id: objective, weights, expectedRevision: 1 });
    expect(await create(objective, 5)).toEqual(['accepted']);
    expect(await create(objective, null)).toEqual(['input.weight WEIGHTS_MIXED']);
  });
});

describeServer('weights by two writers at once', (kind) => {
  const opened = openServer(kind);

  test('row 49: together they cannot make a mixture that neither of them may', async () => {
    const { build } = opened();
    for (let round = 0; round < 5; round += 1) {
      const objectiveId = await build.objective(await build.period());
      const both = await Promise.all(
        [5000, null].map((weight) =>
          build.refusal('keyResultCreate', { objectiveId, title: 'x', measure: 'ASSESSED', weight }),
        ),
      );
      expect(both.flat().sort()).toEqual(['accepted', 'input.weight WEIGHTS_MIXED']);
    }
  });

  test('row 49: of two who reweigh at once one is told that it is stale', async () => {
    const { build } = opened();
    const id = await build.objective(await build.period());
    const keyResults = [
      await build.keyResult(id, { measure: 'ASSESSED', weight: 1 }),
      await build.keyResult(id, { measure: 'ASSESSED', weight: 1 }),
    ];
    const both = await Promise.all(
      [2, 3].map((weight) =>
        build.refusal('objectiveReweigh', {
          id,
          weights: keyResults.map((keyResultId) => ({ keyResultId, weight })),
          expectedRevision: 1,
        }),
      ),
    );
    expect(both.flat().sort()).toEqual(['STALE_VERSION', 'accepted']);
  });
});
