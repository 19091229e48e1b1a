import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('numbers and definitions', (kind) => {
  const opened = openServer(kind);

  const keyResult = async (input: object) => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    return build.refusal('keyResultCreate', { objectiveId, title: 'x', measure: 'INCREASE', ...input });
  };

  /** What a check-in with this literal, as written into the document, is answered. */
  const literal = async (id: string, value: string) => {
    const { data, errors } = await opened().server.ask(
      `mutation { keyResultCheckIn(input: { id: "${id}", value: ${value} }) { ... on KeyResultCheckInPayload { checkIn { value } } } }`,
    );
    return errors?.[0]?.extensions['code'] ?? data.keyResultCheckIn.checkIn.value;
  };

  /** The same through a variable. */
  const variable = async (id: string, value: unknown) => {
    const { data, errors } = await opened().server.ask(
      'mutation ($value: Decimal, $id: ID!) { keyResultCheckIn(input: { id: $id, value: $value }) { ... on KeyResultCheckInPayload { checkIn { value } } } }',
      { id, value },
    );
    return errors?.[0]?.extensions['code'] ?? data.keyResultCheckIn.checkIn.value;
  };

  test('row 30: the literal 1e999, seventeen digits and bare numbers are refused, and −0 is 0', async () => {
    const { build } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    for (const value of ['1e999', '"1e999"', '"12345678901234567"', '1.5', '"-1e5"'])
      expect([value, await literal(id, value)]).toEqual([value, 'BAD_USER_INPUT']);
    expect(await literal(id, '"-0.0"')).toBe('0');
    expect(await literal(id, '"-0"')).toBe('0');
    expect(await literal(id, '"1.50"')).toBe('1.5');
    expect(await literal(id, '"999999999999999"')).toBe('999999999999999');
  });

  test('row 30: a variable NaN or Infinity is refused', async () => {
    const { build } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    for (const value of ['NaN', 'Infinity', '-Infinity', 1.5, 0, true, ['1'], { a: 1 }])
      expect([value, await variable(id, value)]).toEqual([value, 'BAD_USER_INPUT']);
  });

  test('row 48: what is no exact decimal within range and scale is refused', async () => {
    const { build } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    const wrong = [
      '1e308',
      `0.${'1'.repeat(40)}`,
      '٣',
      '１２',
      '1,5',
      '1 000',
      '+1',
      '.5',
      '5.',
      '0x1f',
      '',
      ' 1',
      '01',
    ];
    for (const value of [...wrong, '0.1234567891', '1234567890123456', '1'.repeat(500_000)])
      expect([value.slice(0, 50), await variable(id, value)]).toEqual([value.slice(0, 50), 'BAD_USER_INPUT']);
    expect(await variable(id, '-0.000000001')).toBe('-0.000000001');
    expect(await variable(id, '123456.123456789')).toBe('123456.123456789');
  });

  test('row 46: a target that equals the baseline is refused, however the two are written', async () => {
    expect(await keyResult({ baseline: '10', target: '10' })).toEqual(['input.target DEGENERATE_RANGE']);
    expect(await keyResult({ measure: 'DECREASE', baseline: '10.0', target: '10.00' })).toEqual([
      'input.target DEGENERATE_RANGE',
    ]);
    expect(await keyResult({ baseline: '-0', target: '0' })).toEqual(['input.target DEGENERATE_RANGE']);
    expect(await keyResult({ baseline: '10', target: '10.000000001' })).toEqual(['accepted']);
  });

  test('row 46: a redefinition to target = baseline is refused too', async () => {
    const { build } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    const same = { id, measure: 'INCREASE', baseline: '5', target: '5', expectedRevision: 1 };
    expect(await build.refusal('keyResultRedefine', same)).toEqual(['input.target DEGENERATE_RANGE']);
  });

  test('row 46: in imported old data target = baseline is met or not met, never divided by', async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    const id = await build.keyResult(objectiveId, { baseline: '10', target: '10', legacy: true });
    const progress = async (value: string) =>
      (
        await build.accepted(
          'keyResultCheckIn',
          { id, value },
          'keyResult { progress { value raw reasons { code } } }',
        )
      )['keyResult'].progress;
    expect(await progress('9')).toEqual({ value: null, raw: null, reasons: [{ code: 'DEGENERATE_RANGE' }] });
    expect(await progress('10')).toEqual({ value: 1, raw: null, reasons: [] });
  });

  test('row 47: below the baseline, progress follows the direction: 0…1 to show, raw kept', async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    const id = await build.keyResult(objectiveId, { measure: 'DECREASE', baseline: '50', target: '10' });
    const progress = async (value: string) =>
      (await build.accepted('keyResultCheckIn', { id, value }, 'keyResult { progress { value raw } }'))[
        'keyResult'
      ].progress;
    expect(await progress('30')).toEqual({ value: 0.5, raw: 0.5 });
    expect(await progress('60')).toEqual({ value: 0, raw: -0.25 });
    expect(await progress('0')).toEqual({ value: 1, raw: 1.25 });
  });

  test('row 47: a direction that is not the sign of target − baseline is refused', async () => {
    expect(await keyResult({ baseline: '50', target: '10' })).toEqual(['input.target DIRECTION_MISMATCH']);
    expect(await keyResult({ measure: 'DECREASE', baseline: '10', target: '50' })).toEqual([
      'input.target DIRECTION_MISMATCH',
    ]);
  });

  test('several mistakes in one input are reported together, each at its place', async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    const input = {
      objectiveId,
      title: '\u0000',
      description: 'x'.repeat(20_001),
      measure: 'DECREASE',
      baseline: '10',
      target: '50',
      weight: -1,
      milestones: [{ title: 'ok', weight: 5 }, { title: ' ', weight: -1 }, { title: 'none' }],
    };
    expect(await build.refusal('keyResultCreate', input)).toEqual([
      'input.description TOO_LONG',
      'input.milestones NOT_FOR_MEASURE',
      'input.milestones WEIGHTS_MIXED',
      'input.milestones.1 WEIGHT_NEGATIVE',
      'input.milestones.1.title REQUIRED',
      'input.target DIRECTION_MISMATCH',
      'input.title INVALID_TEXT',
      'input.weight WEIGHT_NEGATIVE',
    ]);
    const { data } = await opened().server.ask(
      `{ objective(id: "${objectiveId}") { keyResults { nodes { id } } } }`,
    );
    expect(data.objective.keyResults.nodes).toEqual([]);
  });

  test('each measure takes what belongs to it, and nothing else', async () => {
    expect(await keyResult({})).toEqual(['input.baseline BASELINE_REQUIRED', 'input.target TARGET_REQUIRED']);
    expect(
      await keyResult({ measure: 'ASSESSED', baseline: '1', target: '2', valueSource: 'RATIO' }),
    ).toEqual([
      'input.baseline BASELINE_NOT_ALLOWED',
      'input.target TARGET_NOT_ALLOWED',
      'input.valueSource VALUE_SOURCE_NOT_ALLOWED',
    ]);
    expect(await keyResult({ measure: 'BOOLEAN', milestones: [{ title: 'a' }] })).toEqual([
      'input.milestones NOT_FOR_MEASURE',
    ]);
  });

  test('a weight beyond all sense is one problem, not two', async () => {
    expect(await keyResult({ measure: 'ASSESSED', weight: 10_000_001 })).toEqual([
      'input.weight WEIGHT_TOO_LARGE',
    ]);
    expect(await keyResult({ measure: 'ASSESSED', weight: 10_000_000 })).toEqual(['accepted']);
  });
});
