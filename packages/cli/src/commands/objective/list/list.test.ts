import { expect, test, vi } from 'vitest';
import { answering, fakeContext } from '../../../../test/fakeContext.ts';
import { computed, objective, page } from '../../../../test/objectives.ts';
import { objectiveListCommand } from './command.ts';
import { runObjectiveList } from './run.ts';

const TOKEN = { MERIT_TOKEN: 't' };

async function parse(...args: string[]) {
  const context = fakeContext();
  const captured = vi.fn(async () => {});
  await objectiveListCommand(context, captured).exitOverride().parseAsync(args, { from: 'user' });
  return captured.mock.calls;
}

test('30 objectives are asked for unless another number is named', async () => {
  expect(await parse()).toEqual([[{ limit: 30 }, expect.anything()]]);
});

test('all flags are read', async () => {
  const flags = [
    '-p',
    '2025-Q3',
    '--owner',
    'psn_1',
    '--team',
    'team_1',
    '--archived',
    '-L',
    '5',
    '--json',
    'id,score',
  ];
  expect(await parse(...flags)).toEqual([
    [
      { period: '2025-Q3', owner: 'psn_1', team: 'team_1', archived: true, limit: 5, json: ['id', 'score'] },
      expect.anything(),
    ],
  ]);
});

test('the flags become a filter, and one objective more than the limit is asked for', async () => {
  const { fetch, asked } = answering(page([]));
  await runObjectiveList({ period: '2025-Q3', owner: 'psn_1', limit: 5 }, fakeContext({ fetch, env: TOKEN }));
  expect(asked.map(({ variables }) => variables)).toEqual([
    { filter: { period: { code: { eq: '2025-Q3' } }, ownerId: { eq: 'psn_1' } }, first: 6 },
  ]);
});

const TWO = page([
  objective({
    score: computed({ value: 0.7875, band: 'GREEN', verdict: 'ACHIEVED' }),
    health: {
      code: 'AT_RISK',
      reasons: ['BEHIND_EXPECTED'],
      expected: '0.5',
      gap: '0.2',
      observedOn: '2025-08-01',
      dueOn: '2025-08-08',
    },
  }),
  objective({ id: 'obj_2', title: '降本增效\n第二行', owner: null }),
]);

test('a program gets tab-separated values: 0…1 and nothing for unknown', async () => {
  const context = fakeContext({ fetch: answering(TWO).fetch, env: TOKEN });
  await runObjectiveList({ limit: 30 }, context);
  expect(context.written).toEqual({
    out: [
      'obj_1\tTeams can rely on the service\t2025-Q3\tAda Example\t\t0.7875\tACHIEVED\tAT_RISK',
      'obj_2\t降本增效 第二行\t2025-Q3\t\t\t\t\t',
      '',
    ].join('\n'),
    err: '',
  });
});

test('a person gets a table in the chosen language', async () => {
  const context = fakeContext({ fetch: answering(TWO).fetch, env: TOKEN, tty: true, columns: 100 });
  await runObjectiveList({ limit: 30, lang: 'zh' }, context);
  expect(context.written).toEqual({
    out: [
      'ID     标题                           周期     负责人       进度    得分  结论      健康度',
      'obj_1  Teams can rely on the service  2025-Q3  Ada Example     –  78.75%  ACHIEVED  存在风险',
      'obj_2  降本增效 第二行                2025-Q3                  –       –',
      '',
    ].join('\n'),
    err: '',
  });
});

test('a person is told when there are more than the limit', async () => {
  const context = fakeContext({ fetch: answering(TWO).fetch, env: TOKEN, tty: true });
  await runObjectiveList({ limit: 1 }, context);
  expect(context.written.out).not.toContain('obj_2');
  expect(context.written.err).toContain('raise --limit');
});

test('an empty list is said to a person only', async () => {
  const { fetch } = answering(page([]));
  const person = fakeContext({ fetch, env: TOKEN, tty: true });
  await runObjectiveList({ limit: 30 }, person);
  expect(person.written).toEqual({ out: '', err: 'Nothing matches.\n' });
  const program = fakeContext({ fetch, env: TOKEN });
  await runObjectiveList({ limit: 30 }, program);
  expect(program.written).toEqual({ out: '', err: '' });
});
