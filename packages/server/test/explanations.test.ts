import { createHash } from 'node:crypto';
import { replay } from '@meritkit/core';
import { beforeAll, expect, test } from 'vitest';
import { transact } from '../src/command/perform.ts';
import { encodeId } from '../src/id/encodeId.ts';
import { keyResultCreate } from '../src/key-result/commands/keyResultCreate.ts';
import { objectiveCreate } from '../src/objective/commands/objectiveCreate.ts';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';
import { statementsOf } from './statementsOf.ts';

interface Value {
  readonly value: number | null;
  readonly explanation: {
    readonly canonical: string;
    readonly hash: string;
    readonly children: readonly {
      readonly id: string;
      readonly hash: string;
      readonly value: string | null;
    }[];
  };
}

const VALUE =
  '{ value reasons { code } explanation { canonical hash arithmetic text children { id hash value } } }';
const MOST_STATEMENTS = 6;

describeEach('explanations', (kind) => {
  const opened = openServer(kind);

  beforeAll(async () => {
    const { build, database, clock } = opened();
    const period = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    for (let index = 0; index < 5; index += 1) {
      const objective = await build.objective(period);
      const observedAt = '2026-08-01T00:00:00Z';
      const [range, milestones, boolean, assessed] = [
        await build.keyResult(objective, { baseline: '0', target: '3' }),
        await build.keyResult(objective, {
          measure: 'MILESTONES',
          milestones: [{ title: 'A' }, { title: 'B' }],
        }),
        await build.keyResult(objective, { measure: 'BOOLEAN' }),
        await build.keyResult(objective, { measure: 'ASSESSED' }),
      ];
      await build.checkIn(range ?? '', '1', { observedAt });
      await build.checkIn(milestones ?? '', '0.5', { milestone: 1, observedAt });
      await build.checkIn(boolean ?? '', '1', { observedAt });
      if (index % 2 === 0)
        await build.accepted('keyResultAssess', { id: assessed, value: '0.123456', reason: '看到了。' });
      if (index === 3)
        await build.accepted('objectiveOverride', { id: objective, value: '0.5', reason: 'So.', observedAt });
      if (index === 4)
        await build.accepted('objectiveAssess', { id: objective, value: '0.9', reason: 'So.' });
    }
    // The rest need only be there, with as many key results.
    await transact({ database, clock, actor: { kind: 'system' } }, async (perform) => {
      const titles = Array.from({ length: 45 }, (_, index) => `Filler ${index}`);
      const uuids = await perform(
        objectiveCreate,
        titles.map((title) => ({ periodId: period, title })),
      );
      const keyResults = uuids.flatMap((uuid) =>
        ['A', 'B', 'C', 'D'].map((title) => ({
          objectiveId: encodeId('Objective', uuid),
          title,
          measure: 'BOOLEAN' as const,
        })),
      );
      await perform(keyResultCreate, keyResults);
    });
  });

  test(`a list of 50 objectives with score and explanation takes at most ${MOST_STATEMENTS} statements`, async () => {
    const { server, database } = opened();
    const ask = (fields: string) =>
      statementsOf(database, async () => {
        const { data, errors } = await server.ask(`{ objectives(first: 50) { nodes { ${fields} } } }`);
        expect(errors).toBeUndefined();
        expect(data.objectives.nodes).toHaveLength(50);
      });
    const alone = await ask(`title score ${VALUE}`);
    const both = await ask(`title score ${VALUE} keyResults { nodes { title score ${VALUE} } }`);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length, alone.join('\n\n')).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(both.length, both.join('\n\n')).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  test('each hashes to what it states, gives its value again, and names its parts by their own hashes', async () => {
    const { data } = await opened().server.ask(
      `{ objectives(first: 6) { nodes { id score ${VALUE} progress ${VALUE} keyResults { nodes { id score ${VALUE} progress ${VALUE} } } } } }`,
    );
    for (const objective of data.objectives.nodes)
      for (const kind of ['score', 'progress']) {
        const keyResults: { id: string; [kind: string]: unknown }[] = objective.keyResults.nodes;
        const values = [objective[kind], ...keyResults.map((keyResult) => keyResult[kind])] as Value[];
        for (const { value, explanation } of values) {
          expect(createHash('sha256').update(explanation.canonical).digest('hex')).toBe(explanation.hash);
          const again = replay(JSON.parse(explanation.canonical)).value;
          expect(again === null ? null : Number(again) / 1e6).toBe(value);
        }
        const [parent, ...parts] = values;
        const children = new Map(parent?.explanation.children.map((child) => [child.id, child]));
        if (children.size === 0) continue;
        expect(children.size).toBe(4);
        for (const [index, part] of parts.entries())
          expect(children.get(keyResults[index]?.id ?? '')).toMatchObject({
            hash: part.explanation.hash,
            value: part.value === null ? null : String(part.value),
          });
      }
  });

  test('two aliases at two instants each have their own', async () => {
    const { data } = await opened().server.ask(
      `{ objectives(first: 5) { nodes { before: progress(asOf: "2026-07-15T00:00:00Z") ${VALUE} after: progress(asOf: "2026-08-15T00:00:00Z") ${VALUE} } } }`,
    );
    for (const { before, after } of data.objectives.nodes) {
      expect(before.value).toBe(0);
      expect(after.value).toBeGreaterThan(0);
      expect(before.explanation.hash).not.toBe(after.explanation.hash);
    }
  });

  test('the text is in English unless asked for in Chinese, and names things by their titles', async () => {
    const { data } = await opened().server.ask(
      '{ objectives(first: 1) { nodes { title score { explanation { en: text zh: text(language: ZH) } reasons { text text_zh: text(language: ZH) } } } } }',
    );
    const [{ title, score }] = data.objectives.nodes;
    expect(score.explanation.en).toContain(title);
    expect(score.explanation.zh).toContain(title);
    expect(score.explanation.en).not.toMatch(/[\u4e00-\u9fff]{3}/);
    expect(score.explanation.zh).toMatch(/[\u4e00-\u9fff]{3}/);
  });
});
