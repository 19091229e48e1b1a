import { expect, test } from 'vitest';
import { parseCsv } from './parseCsv.ts';
import { readSamples } from './readSamples.ts';

test('CSV with headings becomes samples: other headings are dimensions, empty cells are left out', () => {
  const text =
    '\uFEFFstart,end,value,channel\r\n2026-10-01T00:00:00Z,,0.5,"we""b, a"\r\n\r\n2026-10-02T00:00:00Z,,1,\r\n';
  expect(readSamples(text, 'mtr_1')).toEqual([
    {
      metricId: 'mtr_1',
      start: '2026-10-01T00:00:00Z',
      value: '0.5',
      dimensions: [{ name: 'channel', value: 'we"b, a' }],
    },
    { metricId: 'mtr_1', start: '2026-10-02T00:00:00Z', value: '1', dimensions: [] },
  ]);
});

test('JSON objects, one a line, become samples; decimals are texts', () => {
  const text = '{"start":"2026-10-01T00:00:00Z","numerator":16,"denominator":"24","school":"北"}\n\n';
  expect(readSamples(text, 'mtr_1')).toEqual([
    {
      metricId: 'mtr_1',
      start: '2026-10-01T00:00:00Z',
      numerator: '16',
      denominator: '24',
      dimensions: [{ name: 'school', value: '北' }],
    },
  ]);
});

test.each([
  [' \n', 'Stdin is empty.'],
  ['start,start\n1,2', 'Line 1 has headings'],
  ['start,value\n2026-10-01T00:00:00Z', 'Line 2 has 1 cells'],
  ['value\n5', 'Line 2 has no start.'],
  ['start,value\n"2026', 'ends within quotes'],
  ['{"start":"x","value":0.1}', 'Line 1 is no JSON object'],
  ['{"start":"x"', 'Line 1 is no JSON object'],
  ['{"start":"x"}\n[]', 'Line 2 is no JSON object'],
])('%j is refused with its line', (text, message) => {
  expect(() => readSamples(text, 'mtr_1')).toThrow(message);
});

test('a line break within quotes belongs to the cell, and lines are counted as they are written', () => {
  expect(parseCsv('a,"b\nc"\nd,e')).toEqual([
    { cells: ['a', 'b\nc'], line: 1 },
    { cells: ['d', 'e'], line: 3 },
  ]);
});
