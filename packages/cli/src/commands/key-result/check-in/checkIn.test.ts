import { expect, test, vi } from 'vitest';
import { answering, fakeContext } from '../../../../test/fakeContext.ts';
import { computed } from '../../../../test/objectives.ts';
import { keyResultCheckInCommand } from './command.ts';
import { runKeyResultCheckIn } from './run.ts';

async function parse(...args: string[]) {
  const captured = vi.fn(async () => {});
  await keyResultCheckInCommand(fakeContext(), captured).exitOverride().parseAsync(args, { from: 'user' });
  return captured.mock.calls;
}

test('numbers stay text, also negative ones', async () => {
  expect(await parse('kr_1', '-5.50', '--note', 'late')).toEqual([
    ['kr_1', '-5.50', { note: 'late' }, expect.anything()],
  ]);
});

test('a ratio needs no value', async () => {
  expect(await parse('kr_1', '--numerator', '16', '--denominator', '24', '--confidence', '0.8')).toEqual([
    ['kr_1', undefined, { numerator: '16', denominator: '24', confidence: '0.8' }, expect.anything()],
  ]);
});

const CHECKED_IN = {
  data: {
    result: {
      __typename: 'KeyResultCheckInPayload',
      checkIn: { id: 'chk_1', keyResult: { id: 'kr_1', revision: 2, progress: computed({ value: 0.5 }) } },
    },
  },
};

test('only what was said is sent, and a program gets the id and the progress', async () => {
  const { fetch, asked } = answering(CHECKED_IN);
  const context = fakeContext({ fetch, env: { MERIT_TOKEN: 't' } });
  await runKeyResultCheckIn('kr_1', '0.5', { milestone: 3 }, context);
  expect(asked.map(({ variables }) => variables)).toEqual([
    { input: { id: 'kr_1', value: '0.5', milestone: 3 } },
  ]);
  expect(context.written.out).toBe('chk_1\t0.5\n');
});

test('the unit in which it is written goes along', async () => {
  const { fetch, asked } = answering(CHECKED_IN);
  const context = fakeContext({ fetch, env: { MERIT_TOKEN: 't' } });
  await runKeyResultCheckIn('kr_1', '90', { unit: 'min' }, context);
  expect(asked.map(({ variables }) => variables)).toEqual([
    { input: { id: 'kr_1', value: '90', unit: 'min' } },
  ]);
});

test('a person reads per cent', async () => {
  const context = fakeContext({ fetch: answering(CHECKED_IN).fetch, env: { MERIT_TOKEN: 't' }, tty: true });
  await runKeyResultCheckIn('kr_1', '0.5', {}, context);
  expect(context.written.out).toBe('chk_1  Progress 50%\n');
});
