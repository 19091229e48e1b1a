import { expect, test } from 'vitest';
import { duplicateIssues } from './duplicateIssues.ts';

const paths = (...links: [string, string | null][]) =>
  duplicateIssues(links.map(([id, duplicateOf]) => ({ id, duplicateOf }))).map(({ path }) => path[0]);

test('a duplicate of a duplicate, and one of a saving elsewhere, are no cycle', () => {
  expect(paths(['a', 'b'], ['b', 'c'], ['c', null], ['d', 'elsewhere'])).toEqual([]);
});

test('savings that repeat each other are named, those that lead there are not', () => {
  expect(paths(['a', 'b'], ['b', 'c'], ['c', 'b'], ['d', 'd'])).toEqual([1, 2, 3]);
});
