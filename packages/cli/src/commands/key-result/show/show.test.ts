import { expect, test } from 'vitest';
import { answering, fakeContext } from '../../../../test/fakeContext.ts';
import { keyResult, keyResultDefinition } from '../../../../test/keyResults.ts';
import { computed } from '../../../../test/objectives.ts';
import { runKeyResultShow } from './run.ts';

const SHOWN = keyResult({
  definition: keyResultDefinition({
    measure: 'AT_MOST',
    target: '5',
    method: 'LAST',
    unit: 'h',
    weight: 2500,
  }),
  milestones: [
    {
      id: 'mst_1',
      ordinal: 1,
      title: 'Beta',
      weight: null,
      dueOn: '2025-08-01',
      done: '0.5',
      state: 'OVERDUE',
    },
  ],
  progress: computed({ value: 0.5, band: 'AMBER' }),
});

const shown = async (tty: boolean, result: unknown = SHOWN) => {
  const { fetch } = answering({ data: { result } });
  const context = fakeContext({ fetch, env: { MERIT_TOKEN: 't' }, tty });
  await runKeyResultShow('kr_1', {}, context);
  return context.written.out;
};

test('a person reads what is wanted, where it stands, and which milestones are overdue', async () => {
  const text = await shown(true);
  expect(text).toContain('Answer in a day\nkr_1\n');
  expect(text).toMatch(/Measure +AT_MOST ≤ 5 h\n/);
  expect(text).toMatch(/Weight +25%\n/);
  expect(text).toMatch(/Beta +2025-08-01 +OVERDUE +50%/);
});

test('a program gets one line a fact', async () => {
  const lines = (await shown(false)).split('\n');
  expect(lines).toContain('measure\tAT_MOST ≤ 5 h');
  expect(lines).toContain('weight\t2500');
  expect(lines).toContain('milestone\t1\tBeta\t2025-08-01\tOVERDUE\t0.5');
});

test('one that there is not is told with advice', async () => {
  await expect(shown(true, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
