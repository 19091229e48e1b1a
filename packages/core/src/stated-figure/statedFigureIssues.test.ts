import { expect, test } from 'vitest';
import { stated } from '../../test/evidenceBuilders.ts';
import { statedFigureIssues } from './statedFigureIssues.ts';

const problems = (...of: Parameters<typeof stated>) =>
  statedFigureIssues(stated(...of), ['input']).map(({ path, code }) => [path.slice(1).join('.'), code]);

test('a figure in prose, without a number, a unit or a window, is a stated figure', () => {
  expect(problems(null, 'ABOUT', { text: 'a handful' })).toEqual([]);
});

test('a figure with everything is a stated figure', () => {
  const window = { startsOn: '2026-01-01', endsBefore: '2026-04-01' };
  expect(problems('99.998', 'EXACT', { unit: '%', window, by: 'psn_1' })).toEqual([]);
});

test.each([-1, 10, 0.5, Number.NaN])('%s is no number of decimals', (places) => {
  expect(problems('5', 'EXACT', { places })).toEqual([['places', 'INVALID_PLACES']]);
});

test('all problems are reported at once, each where it is', () => {
  const window = { startsOn: '2026-01-01', endsBefore: '2026-01-01' };
  expect(problems('0.25', 'EXACT', { places: 1, unit: 'percent', window, text: ' ' })).toEqual([
    ['text', 'TEXT_REQUIRED'],
    ['places', 'INVALID_PLACES'],
    ['unit', 'UNKNOWN_UNIT'],
    ['window.endsBefore', 'PERIOD_EMPTY'],
  ]);
});
