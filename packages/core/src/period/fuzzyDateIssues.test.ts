import { expect, test } from 'vitest';
import { fuzzyDateIssues } from './fuzzyDateIssues.ts';

const problems = (text: string, earliest: string | null, latest: string | null) =>
  fuzzyDateIssues({ text, earliest, latest }, ['due']).map(({ path, code }) => [path[1], code]);

test.each([
  ['before Q1 2026', null, '2025-12-31'],
  ['after New Year', '2026-01-01', null],
  ['mid-March', '2026-03-10', '2026-03-20'],
  ['on 5 October', '2026-10-05', '2026-10-05'],
  ['some day', null, null],
])('“%s” is a fuzzy date', (text, earliest, latest) => {
  expect(problems(text, earliest, latest)).toEqual([]);
});

test('a fuzzy date that ends before it begins is refused', () => {
  expect(problems('March', '2026-03-20', '2026-03-10')).toEqual([['latest', 'DATES_REVERSED']]);
});

test('all problems are reported at once', () => {
  expect(problems(' ', '2026-02-30', 'soon')).toEqual([
    ['text', 'TEXT_REQUIRED'],
    ['earliest', 'INVALID_DATE'],
    ['latest', 'INVALID_DATE'],
  ]);
});
