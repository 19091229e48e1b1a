import { expect, test } from 'vitest';
import { alignedTree, treeLines } from './alignedTree.ts';

const objective = (
  id: string,
  below: readonly { child: ReturnType<typeof leaf>; percent: number | null }[],
) => ({
  ...leaf(
    id,
    below.map(({ child, percent }) => ({ id: child.id, displayShare: percent })),
  ),
  alignedUnder: below.map(({ child }, index) => ({ id: `aln_${index}`, weight: 2000, share: null, child })),
});

const leaf = (id: string, children: { id: string; displayShare: number | null }[] = []) => ({
  id,
  title: `Title ${id}`,
  progress: { value: 0.5, band: 'AMBER' as const, explanation: { children } },
});

const YEAR = objective('obj_year', [
  { child: objective('obj_q1', [{ child: leaf('obj_team'), percent: 100 }]), percent: 67 },
  { child: leaf('obj_q2'), percent: null },
]);

test('the tree gives each aligned objective its percentage in its own parent', () => {
  expect(alignedTree(YEAR)).toMatchObject([
    { id: 'obj_q1', weight: 2000, displayShare: 67, aligned: [{ id: 'obj_team', displayShare: 100 }] },
    { id: 'obj_q2', displayShare: null, aligned: [] },
  ]);
});

test('lines lead from each parent to its children', () => {
  const lines = treeLines(alignedTree(YEAR), 'obj_year');
  expect(lines.map(({ lead, objective, parentId }) => [lead + objective.title, parentId])).toEqual([
    ['├─ Title obj_q1', 'obj_year'],
    ['│  └─ Title obj_team', 'obj_q1'],
    ['└─ Title obj_q2', 'obj_year'],
  ]);
});
