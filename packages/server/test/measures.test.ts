import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const at = (day: string) => `2026-${day}T00:00:00Z`;

describeEach('measures', (kind) => {
  const opened = openServer(kind);

  const keyResult = async (input: { measure: string; [field: string]: unknown }) => {
    const { build } = opened();
    return build.keyResult(await build.objective(await build.period()), input);
  };

  /** What a key result's progress is after each of some check-ins. */
  const after = async (id: string, values: readonly string[]) => {
    const found: { value: number | null; raw: number | null }[] = [];
    for (const value of values) {
      const selection = 'keyResult { progress { value raw } }';
      found.push(
        (await opened().build.accepted('keyResultCheckIn', { id, value }, selection))['keyResult'].progress,
      );
    }
    return found;
  };
  const values = async (id: string, stated: readonly string[]) =>
    (await after(id, stated)).map(({ value }) => value);

  const progress = async (id: string, args = '') =>
    (
      await opened().server.ask(
        `{ keyResult(id: "${id}") { progress${args} { value source reasons { code } explanation { text canonical } } } }`,
      )
    ).data.keyResult.progress;

  /** The refusal of a definition. */
  const refused = async (input: object) => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    return build.refusal('keyResultCreate', { objectiveId, title: 'x', ...input });
  };

  test('INCREASE and DECREASE follow the way from the baseline to the target, over-achievement and regression kept', async () => {
    const up = await keyResult({ measure: 'INCREASE', baseline: '10', target: '60' });
    expect(await after(up, ['35', '5', '80'])).toEqual([
      { value: 0.5, raw: 0.5 },
      { value: 0, raw: -0.1 },
      { value: 1, raw: 1.4 },
    ]);
    const down = await keyResult({ measure: 'DECREASE', baseline: '50', target: '10' });
    expect(await after(down, ['30', '60', '0'])).toEqual([
      { value: 0.5, raw: 0.5 },
      { value: 0, raw: -0.25 },
      { value: 1, raw: 1.25 },
    ]);
    const across = await keyResult({ measure: 'INCREASE', baseline: '-10', target: '10' });
    expect(await values(across, ['0'])).toEqual([0.5]);
    const toNothing = await keyResult({ measure: 'DECREASE', baseline: '5', target: '0' });
    expect(await values(toNothing, ['2'])).toEqual([0.6]);
  });

  test('AT_LEAST and AT_MOST are met at the boundary, and a tolerance softens the edge', async () => {
    const least = await keyResult({ measure: 'AT_LEAST', target: '99.9', unit: '%' });
    expect(await values(least, ['99.9', '99.899999999', '100'])).toEqual([1, 0, 1]);
    const most = await keyResult({ measure: 'AT_MOST', target: '0' });
    expect(await values(most, ['0', '1'])).toEqual([1, 0]);
    const soft = await keyResult({ measure: 'AT_LEAST', target: '100', tolerance: '10' });
    expect(await values(soft, ['100', '95', '90', '80'])).toEqual([1, 0.5, 0, 0]);
  });

  test('RANGE is 1 inside, falls in its bands and is 0 outside', async () => {
    const range = { low: '95', high: '99', lowest: '90', highest: '104' };
    const id = await keyResult({ measure: 'RANGE', range });
    expect(await values(id, ['97', '92', '101.5', '110', '95', '99', '90', '104'])).toEqual([
      1, 0.4, 0.5, 0, 1, 1, 0, 0,
    ]);
    const hard = await keyResult({ measure: 'RANGE', range: { low: '95', high: '99' } });
    expect(await values(hard, ['94.999999999', '95', '99', '99.000000001'])).toEqual([0, 1, 1, 0]);
    const { data } = await opened().server.ask(
      `{ keyResult(id: "${hard}") { definition { range { low high lowest highest } } } }`,
    );
    expect(data.keyResult.definition.range).toEqual({ low: '95', high: '99', lowest: '95', highest: '99' });
  });

  test('PIECEWISE reads the score off the line between its points', async () => {
    const points = [
      { value: '0', score: '0' },
      { value: '30', score: '0.3' },
      { value: '70', score: '0.7' },
      { value: '100', score: '1' },
    ];
    const id = await keyResult({ measure: 'PIECEWISE', points });
    expect(await values(id, ['15', '50', '85', '120', '-5'])).toEqual([0.15, 0.5, 0.85, 1, 0]);
    const { data } = await opened().server.ask(
      `{ keyResult(id: "${id}") { definition { points { value score } } } }`,
    );
    expect(data.keyResult.definition.points).toEqual(points);
  });

  test('MILESTONES are the weighted share that is done; an open one counts 0', async () => {
    const milestones = [
      { title: 'a', weight: 5000 },
      { title: 'b', weight: 3000 },
      { title: 'c', weight: 2000 },
    ];
    const id = await keyResult({ measure: 'MILESTONES', milestones });
    expect((await progress(id)).value).toBe(0);
    await opened().build.checkIn(id, '1', { milestone: 1 });
    await opened().build.checkIn(id, '0.5', { milestone: 3 });
    expect((await progress(id)).value).toBe(0.6);
    expect((await progress(await keyResult({ measure: 'MILESTONES' }))).reasons).toMatchObject([
      { code: 'NO_MILESTONES' },
    ]);
  });

  test('BOOLEAN is done or not, and ASSESSED what a person says; before that both are unknown', async () => {
    const bool = await keyResult({ measure: 'BOOLEAN' });
    expect(await progress(bool)).toMatchObject({ value: null, reasons: [{ code: 'NO_OBSERVATION' }] });
    expect(await values(bool, ['0', '1'])).toEqual([0, 1]);
    const assessed = await keyResult({ measure: 'ASSESSED' });
    expect(await progress(assessed)).toMatchObject({ value: null, reasons: [{ code: 'NOT_ASSESSED' }] });
    await opened().build.accepted('keyResultAssess', { id: assessed, value: '0.7', reason: 'Well done.' });
    expect(await progress(assessed)).toMatchObject({ value: 0.7, source: 'ENTERED' });
  });

  test('a ratio keeps both of its parts; with the denominator 0 it is unknown', async () => {
    const id = await keyResult({
      measure: 'INCREASE',
      valueSource: 'RATIO',
      baseline: '0',
      target: '1',
    });
    const ratio = async (numerator: string, denominator: string) => {
      await opened().build.accepted('keyResultCheckIn', { id, numerator, denominator });
      return progress(id);
    };
    expect(await ratio('1', '3')).toMatchObject({ value: 0.333333 });
    expect(await ratio('1', '0')).toMatchObject({ value: null, reasons: [{ code: 'ZERO_DENOMINATOR' }] });
    const { inputs, arithmetic } = JSON.parse((await ratio('2', '3')).explanation.canonical);
    expect(arithmetic).toBe('((2 ÷ 3) − 0) ÷ (1 − 0)');
    expect(inputs).toMatchObject([
      {},
      {},
      { name: 'numerator', value: '2' },
      { name: 'denominator', value: '3' },
    ]);
  });

  test('SHARE_OF_OBSERVATIONS counts how many met the target, each by the definition then in force', async () => {
    const { build } = opened();
    const id = await keyResult({ measure: 'AT_LEAST', target: '90', method: 'SHARE_OF_OBSERVATIONS' });
    expect(await progress(id)).toMatchObject({ value: null, reasons: [{ code: 'NO_OBSERVATION' }] });
    for (const [day, value] of [
      ['10-05', '95'],
      ['10-12', '85'],
      ['10-19', '90'],
      ['10-26', '92'],
    ] as const)
      await build.checkIn(id, value, { observedAt: at(day) });
    expect(await progress(id)).toMatchObject({ value: 0.75 });
    expect(await progress(id, `(asOf: "${at('10-13')}")`)).toMatchObject({ value: 0.5 });
    // From 19 October on 91 are wanted: the 90 of that day does not meet that, the 85 before it met neither.
    await build.accepted('keyResultRedefine', {
      id,
      measure: 'AT_LEAST',
      target: '91',
      method: 'SHARE_OF_OBSERVATIONS',
      validFrom: at('10-19'),
      expectedRevision: 1,
    });
    expect(await progress(id)).toMatchObject({ value: 0.5 });
    expect((await progress(id)).explanation.text).toContain('91');
  });

  test('SHARE_OF_TIME counts the known time in which the target was held, each step by its definition', async () => {
    const { build, clock } = opened();
    clock.set(at('10-21'));
    const input = {
      measure: 'AT_MOST',
      target: '5',
      method: 'SHARE_OF_TIME',
      cadence: { days: 7, graceDays: 3 },
    };
    const id = await keyResult(input);
    await build.checkIn(id, '4', { observedAt: at('10-01') });
    await build.checkIn(id, '6', { observedAt: at('10-05') });
    // Four days held, of the ten days that are known after 5 October none: the time from the 15th to the 21st is unknown.
    expect(await progress(id, `(asOf: "${at('10-09')}")`)).toMatchObject({ value: 0.5, reasons: [] });
    expect(await progress(id)).toMatchObject({ value: 0.285714, reasons: [{ code: 'PARTLY_UNKNOWN' }] });
    await build.accepted('keyResultRedefine', {
      id,
      ...input,
      target: '6',
      validFrom: at('10-10'),
      expectedRevision: 1,
    });
    // Four days and those from the 10th to the 15th, of fourteen.
    expect(await progress(id)).toMatchObject({ value: 0.642857 });
    expect(await progress(id, `(asOf: "${at('10-09')}")`)).toMatchObject({ value: 0.5 });
    clock.set('2026-11-16T09:00:00.000Z');
  });

  test('an entered value is in the unit of the key result, whatever its measure is', async () => {
    const { build } = opened();
    const entered = async (id: string, value: string) => {
      await build.accepted('keyResultOverride', { id, value, reason: 'Read off the bill.' });
      return progress(id);
    };
    const range = { low: '95', high: '99', lowest: '90', highest: '104' };
    const overridden = { source: 'ENTERED', reasons: [{ code: 'OVERRIDDEN' }] };
    expect(await entered(await keyResult({ measure: 'AT_MOST', target: '5' }), '4')).toMatchObject({
      value: 1,
      ...overridden,
    });
    expect(await entered(await keyResult({ measure: 'RANGE', range }), '92')).toMatchObject({
      value: 0.4,
      ...overridden,
    });
    const points = [
      { value: '0', score: '0' },
      { value: '100', score: '1' },
    ];
    expect(await entered(await keyResult({ measure: 'PIECEWISE', points }), '85')).toMatchObject({
      value: 0.85,
      ...overridden,
    });
    const bool = await keyResult({ measure: 'BOOLEAN' });
    const half = { id: bool, value: '0.5', reason: 'Half.' };
    expect(await build.refusal('keyResultOverride', half)).toEqual(['input.value OUT_OF_RANGE']);
    const milestones = await keyResult({ measure: 'MILESTONES', milestones: [{ title: 'a' }] });
    const beyond = { id: milestones, value: '1.5', reason: 'More.' };
    expect(await build.refusal('keyResultOverride', beyond)).toEqual(['input.value OUT_OF_RANGE']);
  });

  test('each measure takes its own parts, and all that is wrong with a definition is said at once', async () => {
    expect(await refused({ measure: 'AT_LEAST', baseline: '1', range: { low: '1', high: '2' } })).toEqual([
      'input.baseline BASELINE_NOT_ALLOWED',
      'input.range RANGE_NOT_ALLOWED',
      'input.target TARGET_REQUIRED',
    ]);
    expect(
      await refused({
        measure: 'INCREASE',
        baseline: '0',
        target: '0',
        method: 'LAST',
        tolerance: '-1',
        cadence: { days: 0, graceDays: 3 },
        points: [
          { value: '1', score: '2' },
          { value: '2', score: '1' },
        ],
        weight: -1,
      }),
    ).toEqual([
      'input.cadence CADENCE_INVALID',
      'input.method THRESHOLD_NOT_ALLOWED',
      'input.points POINTS_NOT_ALLOWED',
      'input.points.0.score SCORE_OUT_OF_RANGE',
      'input.target DEGENERATE_RANGE',
      'input.tolerance TOLERANCE_INVALID',
      'input.weight WEIGHT_NEGATIVE',
    ]);
    expect(
      await refused({ measure: 'RANGE', range: { low: '5', high: '4', lowest: '6', highest: '3' } }),
    ).toEqual([
      'input.range.high RANGE_REVERSED',
      'input.range.highest BAND_INVALID',
      'input.range.lowest BAND_INVALID',
    ]);
    expect(await refused({ measure: 'BOOLEAN', tolerance: '1' })).toEqual([
      'input.tolerance THRESHOLD_NOT_ALLOWED',
    ]);
    expect(
      await refused({
        measure: 'PIECEWISE',
        points: [
          { value: '1', score: '0' },
          { value: '1', score: '1' },
          { value: '2', score: '0.5' },
        ],
      }),
    ).toEqual(['input.points.1.value POINTS_NOT_INCREASING', 'input.points.2.score SCORES_NOT_MONOTONE']);
    expect(await refused({ measure: 'PIECEWISE' })).toEqual(['input.points POINTS_REQUIRED']);
    expect(await refused({ measure: 'RANGE' })).toEqual(['input.range RANGE_REQUIRED']);
  });
});
