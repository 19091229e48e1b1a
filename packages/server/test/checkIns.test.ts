import { beforeAll, expect, test } from 'vitest';
import { buildersFor } from './builders.ts';
import { describeEach } from './databases.ts';
import { NOW, openServer } from './openServer.ts';
import { startServer } from './startServer.ts';

describeEach('check-ins', (kind) => {
  const opened = openServer(kind);
  let objectiveId: string;
  let increase: string;

  beforeAll(async () => {
    const { build } = opened();
    objectiveId = await build.objective(await build.period());
    increase = await build.keyResult(objectiveId);
  });

  const refusal = (id: string, input: object) => opened().build.refusal('keyResultCheckIn', { id, ...input });

  test('something must be stated', async () => {
    expect(await refusal(increase, {})).toEqual(['input.value REQUIRED']);
    expect(await refusal(increase, { note: '  ' })).toEqual(['input.value REQUIRED']);
    expect(await refusal(increase, { note: 'Waiting for the data.' })).toEqual(['accepted']);
    expect(await refusal(increase, { confidence: '0.4' })).toEqual(['accepted']);
  });

  test('a confidence lies in 0…1, with at most six places', async () => {
    for (const confidence of ['1.1', '-0.1', '0.1234567'])
      expect(await refusal(increase, { confidence })).toEqual(['input.confidence OUT_OF_RANGE']);
  });

  test('a ratio has both parts, and a key result that is none takes a value', async () => {
    const ratio = await opened().build.keyResult(objectiveId, { valueSource: 'RATIO', target: '1' });
    expect(await refusal(ratio, { value: '1' })).toEqual(['input.value NOT_FOR_MEASURE']);
    expect(await refusal(ratio, { numerator: '1' })).toEqual(['input.denominator REQUIRED']);
    expect(await refusal(ratio, { denominator: '1' })).toEqual(['input.numerator REQUIRED']);
    expect(await refusal(ratio, { numerator: '1', denominator: '-1' })).toEqual([
      'input.denominator OUT_OF_RANGE',
    ]);
    expect(await refusal(ratio, { numerator: '1', denominator: '0' })).toEqual(['accepted']);
    expect(await refusal(increase, { numerator: '1', denominator: '2' })).toEqual([
      'input.numerator NOT_FOR_MEASURE',
    ]);
  });

  test('a ratio counts exactly; with the denominator 0 the value is unknown', async () => {
    const { build } = opened();
    const id = await build.keyResult(objectiveId, { valueSource: 'RATIO', target: '1' });
    const progress = async (numerator: string, denominator: string) =>
      (
        await build.accepted(
          'keyResultCheckIn',
          { id, numerator, denominator },
          'keyResult { progress { value reasons { code } } }',
        )
      )['keyResult'].progress;
    expect(await progress('2', '3')).toEqual({ value: 0.666667, reasons: [] });
    expect(await progress('1', '0')).toEqual({ value: null, reasons: [{ code: 'ZERO_DENOMINATOR' }] });
  });

  test('a milestone is named with how far it is done', async () => {
    const { build } = opened();
    const milestones = [
      { title: 'Draft', weight: 1 },
      { title: 'Beta', weight: 3 },
    ];
    const id = await build.keyResult(objectiveId, { measure: 'MILESTONES', milestones });
    expect(await refusal(id, { value: '1' })).toEqual(['input.milestone REQUIRED']);
    expect(await refusal(id, { milestone: 3, value: '1' })).toEqual(['input.milestone NOT_FOUND']);
    expect(await refusal(id, { milestone: 1, value: '1.5' })).toEqual(['input.value OUT_OF_RANGE']);
    expect(await refusal(id, { milestone: 1, note: 'Soon.' })).toEqual(['input.value REQUIRED']);
    expect(await refusal(id, { milestone: 1, confidence: '0.5' })).toEqual(['input.value REQUIRED']);
    expect(await refusal(increase, { milestone: 1, value: '1' })).toEqual([
      'input.milestone NOT_FOR_MEASURE',
    ]);
    const { keyResult } = await build.accepted(
      'keyResultCheckIn',
      { id, milestone: 2, value: '0.5' },
      'keyResult { progress { value } milestones { title done } }',
    );
    expect(keyResult).toEqual({
      progress: { value: 0.375 },
      milestones: [
        { title: 'Draft', done: '0' },
        { title: 'Beta', done: '0.5' },
      ],
    });
  });

  test('an assessed key result takes no value, and one that is met or not takes 0 or 1', async () => {
    const { build } = opened();
    const assessed = await build.keyResult(objectiveId, { measure: 'ASSESSED' });
    const boolean = await build.keyResult(objectiveId, { measure: 'BOOLEAN' });
    expect(await refusal(assessed, { value: '1' })).toEqual(['input.value NOT_FOR_MEASURE']);
    expect(await refusal(boolean, { value: '0.5' })).toEqual(['input.value OUT_OF_RANGE']);
    expect(await refusal(boolean, { value: '1' })).toEqual(['accepted']);
  });

  test('row 45: one dated outside the period or in the future is refused; five minutes of skew are not', async () => {
    const at = (observedAt: string) => refusal(increase, { value: '1', observedAt });
    const minutes = (count: number) => new Date(new Date(NOW).getTime() + count * 60_000).toISOString();
    expect(await at('2026-09-30T23:59:59.999Z')).toEqual(['input.observedAt OUTSIDE_PERIOD']);
    expect(await at('2026-10-01T00:00:00Z')).toEqual(['accepted']);
    expect(await at(minutes(5))).toEqual(['accepted']);
    expect(await at(minutes(6))).toEqual(['input.observedAt IN_FUTURE']);
    expect(await at('2027-01-01T00:00:00Z')).toEqual([
      'input.observedAt IN_FUTURE',
      'input.observedAt OUTSIDE_PERIOD',
    ]);
    expect(await at('2027-01-01T00:00:00+14:00')).toEqual(['input.observedAt IN_FUTURE']);
  });

  test('row 45: one dated before its author was hired or after they left is refused', async () => {
    const { build } = opened();
    const [authorId, teamId] = [await build.person(), await build.team()];
    const at = (observedAt: string) => refusal(increase, { value: '1', authorId, observedAt });
    expect(await at('2026-10-01T00:00:00Z')).toEqual(['accepted']);
    const assignment = { personId: authorId, teamId };
    await build.accepted('assignmentCreate', {
      ...assignment,
      startsOn: '2026-10-05',
      endsBefore: '2026-10-20',
    });
    expect(await at('2026-10-04T23:59:59Z')).toEqual(['input.observedAt BEFORE_HIRE']);
    expect(await at('2026-10-05T00:00:00Z')).toEqual(['accepted']);
    expect(await at('2026-10-19T23:59:59Z')).toEqual(['accepted']);
    expect(await at('2026-10-20T00:00:00Z')).toEqual(['input.observedAt AFTER_LEAVING']);
    await build.accepted('assignmentCreate', { ...assignment, startsOn: '2026-11-01' });
    expect(await at('2026-10-31T00:00:00Z')).toEqual(['input.observedAt AFTER_LEAVING']);
    expect(await at('2026-11-01T00:00:00Z')).toEqual(['accepted']);
    expect(await refusal(increase, { value: '1', observedAt: '2026-10-04T00:00:00Z' })).toEqual(['accepted']);
  });

  test('minutes on a key result in hours are converted exactly, and kept as they were written', async () => {
    const { build } = opened();
    const id = await build.keyResult(objectiveId, { unit: 'h', target: '2' });
    const written = 'value writtenValue writtenUnit keyResult { progress { value } }';
    expect(await build.accepted('keyResultCheckIn', { id, value: '90', unit: 'min' }, written)).toEqual({
      value: '1.5',
      writtenValue: '90',
      writtenUnit: 'min',
      keyResult: { progress: { value: 0.75 } },
    });
    // A sixth of an hour has no end: it is rounded once, to nine places.
    expect(await build.accepted('keyResultCheckIn', { id, value: '10', unit: 'min' }, written)).toMatchObject(
      {
        value: '0.166666667',
        writtenValue: '10',
      },
    );
    expect(await build.accepted('keyResultCheckIn', { id, value: '1', unit: 'h' }, written)).toMatchObject({
      value: '1',
      writtenValue: null,
      writtenUnit: null,
    });
    expect(await refusal(id, { value: '999999999999999', unit: 'wk' })).toEqual(['input.value OUT_OF_RANGE']);
    expect(await refusal(id, { note: 'x', unit: 'min' })).toEqual(['input.unit REQUIRED']);
    expect(await refusal(id, { value: '1', unit: 'hours' })).toEqual(['input.unit UNKNOWN_UNIT']);
  });

  test('minutes on a percentage are refused, and a unit that is a word takes that word only', async () => {
    const { build } = opened();
    const percent = await build.keyResult(objectiveId, { unit: '%' });
    expect(await refusal(percent, { value: '1', unit: 'min' })).toEqual(['input.unit UNIT_MISMATCH']);
    expect(await refusal(percent, { value: '1', unit: 'pp' })).toEqual(['input.unit UNIT_MISMATCH']);
    expect(await refusal(percent, { value: '0.5', unit: 'share' })).toEqual(['accepted']);
    const customers = await build.keyResult(objectiveId, { unit: 'customers' });
    expect(await refusal(customers, { value: '1', unit: 'count' })).toEqual(['input.unit UNIT_MISMATCH']);
    expect(await refusal(customers, { value: '1', unit: 'customers' })).toEqual(['accepted']);
    expect(await refusal(increase, { value: '1', unit: 'count' })).toEqual(['input.unit UNIT_MISMATCH']);
  });

  test('the unit of a ratio is that of its upper part', async () => {
    const { build } = opened();
    const id = await build.keyResult(objectiveId, { unit: 's', valueSource: 'RATIO', target: '10' });
    const ratio = { id, numerator: '2', denominator: '24', unit: 'min' };
    const selection = 'numerator denominator writtenValue writtenUnit keyResult { progress { value } }';
    expect(await build.accepted('keyResultCheckIn', ratio, selection)).toEqual({
      numerator: '120',
      denominator: '24',
      writtenValue: '2',
      writtenUnit: 'min',
      keyResult: { progress: { value: 0.5 } },
    });
  });

  test('a source and an external id name one check-in only; the place of the problem is told', async () => {
    const { build } = opened();
    const one = { id: increase, value: '1', source: 'import', externalId: '7' };
    await build.accepted('keyResultCheckIn', one);
    expect(await build.refusal('keyResultCheckIn', one)).toEqual(['input.externalId TAKEN']);
  });

  test('two in one request are both read back, each as it was then', async () => {
    const { server } = opened();
    const id = await opened().build.keyResult(objectiveId);
    const read = '{ ... on KeyResultCheckInPayload { checkIn { keyResult { progress { value } } } } }';
    const { data } = await server.ask(
      `mutation ($id: ID!) {
        first: keyResultCheckIn(input: { id: $id, value: "20" }) ${read}
        second: keyResultCheckIn(input: { id: $id, value: "70" }) ${read}
      }`,
      { id },
    );
    expect(data.first.checkIn.keyResult.progress).toEqual({ value: 0.2 });
    expect(data.second.checkIn.keyResult.progress).toEqual({ value: 0.7 });
  });

  test('what a mutation records counts in what its request reads, though the clock goes on meanwhile', async () => {
    const { database } = opened();
    let seconds = 0;
    const server = await startServer(database, {
      clock: () => {
        seconds += 1;
        return new Date(new Date(NOW).getTime() + seconds * 1000);
      },
    });
    const build = buildersFor(server);
    const id = await build.keyResult(objectiveId);
    const read = 'keyResult { progress { value } }';
    expect(
      (await build.accepted('keyResultCheckIn', { id, value: '40' }, read))['keyResult'].progress,
    ).toEqual({ value: 0.4 });
    const redefined = { id, measure: 'INCREASE', baseline: '0', target: '80', expectedRevision: 1 };
    expect(
      await build.accepted('keyResultRedefine', redefined, 'definition { target } progress { value }'),
    ).toEqual({
      definition: { target: '80' },
      progress: { value: 0.5 },
    });
    await server.close();
  });
});
