import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROPOSAL_KINDS, type ProposalKind } from '../src/draft/Proposal.ts';
import { readReport } from '../src/draft/readReport.ts';
import { runProgram } from '../src/program/runProgram.ts';
import { readWorkspace } from '../src/workspace/readWorkspace.ts';
import { fakeContext } from './fakeContext.ts';
import { LABELLED } from './labelledReports.ts';
import { REPOSITORY } from './startMerit.ts';
import { workspaceFolder } from './workspaceFolder.ts';

const DOCUMENTS = join(REPOSITORY, 'examples/seed-workspace/documents');
const WHOLE_LINES: readonly ProposalKind[] = ['objective', 'keyResult', 'result', 'incident'];

/** Precision and recall that were reached; neither may fall. */
const FLOOR: Readonly<Record<ProposalKind, readonly [precision: number, recall: number]>> = {
  objective: [1, 0.84],
  keyResult: [1, 1],
  result: [1, 1],
  figure: [1, 0.94],
  money: [1, 1],
  ratio: [1, 1],
  date: [1, 1],
  incident: [1, 0.5],
  progress: [1, 1],
};

test('what is proposed for the four seeds is as precise and as complete as was reached', async () => {
  const counts = new Map(PROPOSAL_KINDS.map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]));
  const misses: string[] = [];
  for (const [name, labels] of Object.entries(LABELLED)) {
    const { proposals } = readReport(await readFile(join(DOCUMENTS, `${name}.txt`), 'utf8'));
    for (const kind of PROPOSAL_KINDS) {
      const count = counts.get(kind) ?? { right: 0, found: 0, wanted: 0 };
      const open = [...(labels[kind] ?? [])];
      count.wanted += open.length;
      for (const { text, from } of proposals.filter((proposal) => proposal.kind === kind)) {
        const said = WHOLE_LINES.includes(kind) ? String(from[0]) : `${from[0]} ${text}`;
        const index = open.indexOf(said);
        count.found += 1;
        if (index >= 0) {
          count.right += 1;
          open.splice(index, 1);
        } else misses.push(`${name} ${kind}: wrong ${said}`);
      }
      misses.push(...open.map((said) => `${name} ${kind}: missed ${said}`));
    }
  }
  const table = [...counts].map(([kind, { right, found, wanted }]) => ({
    kind,
    wanted,
    found,
    precision: found === 0 ? 1 : right / found,
    recall: wanted === 0 ? 1 : right / wanted,
  }));
  console.log(
    [
      'kind        wanted  found  precision  recall',
      ...table.map(({ kind, wanted, found, precision, recall }) =>
        [
          kind.padEnd(10),
          String(wanted).padStart(7),
          String(found).padStart(6),
          precision.toFixed(2).padStart(10),
          recall.toFixed(2).padStart(7),
        ].join(' '),
      ),
      ...misses,
    ].join('\n'),
  );
  for (const { kind, precision, recall } of table) {
    expect([kind, precision >= FLOOR[kind][0], recall >= FLOOR[kind][1]]).toEqual([kind, true, true]);
  }
});

test('nothing of a document is dropped: each line that says something is proposed or listed', async () => {
  for (const name of Object.keys(LABELLED)) {
    const text = await readFile(join(DOCUMENTS, `${name}.txt`), 'utf8');
    const { proposals, leftovers } = readReport(text);
    const told = new Set([...proposals, ...leftovers].map(({ from }) => from[0]));
    const lines = text.split(/\r\n|\n|\r/);
    expect(lines.flatMap((line, index) => (line.trim() === '' || told.has(index + 1) ? [] : [line]))).toEqual(
      [],
    );
    for (const { text, from, to } of proposals)
      expect(lines[from[0] - 1]?.slice(from[1] - 1, to[1] - 1)).toBe(text);
  }
});

test('an English report is read by the same rules', () => {
  const { proposals } = readReport(
    'Objective 1: Serve faster\nKR1: Latency at most 30 ms\nKR2: Save CNY 20,129/yr\n\n## Results\n- Adoption over 50% by Q2 2026\n',
  );
  expect(proposals.map(({ kind, text, reading }) => [kind, text, reading])).toEqual([
    ['objective', 'Objective 1: Serve faster', null],
    ['keyResult', 'KR1: Latency at most 30 ms', null],
    ['figure', 'at most 30 ms', 'AT_MOST 30 ms'],
    ['keyResult', 'KR2: Save CNY 20,129/yr', null],
    ['money', 'CNY 20,129/yr', 'EXACT 20129 CNY per year'],
    ['result', '- Adoption over 50% by Q2 2026', null],
    ['figure', 'over 50%', 'MORE_THAN 50 %'],
    ['date', 'by Q2 2026', null],
  ]);
});

test('a draft is a workspace that an import refuses until somebody has looked at each proposal', async () => {
  const context = fakeContext({ cwd: DOCUMENTS });
  expect(await runProgram(context, ['draft', '002.txt'], '0.0.0')).toBe(0);
  const folder = await workspaceFolder({ 'workspace.yaml': context.written.out });
  const { records, issues } = await readWorkspace(folder);
  expect(records.map(({ noun }) => noun).filter((noun) => noun === 'keyResult')).toHaveLength(18);
  expect(issues.map(({ code }) => code)).toEqual(records.map(() => 'DRAFT'));
  expect(context.written.out).toContain('# Not understood:');
});
