import { expect, test } from 'vitest';
import { parseMillionths } from '../number/parseMillionths.ts';
import { bandOf } from './bandOf.ts';

test.each([
  ['0', 'RED'],
  ['0.399999', 'RED'],
  ['0.4', 'AMBER'],
  ['0.699999', 'AMBER'],
  ['0.7', 'GREEN'],
  ['1', 'GREEN'],
])('%s is %s', (value, band) => {
  expect(bandOf(parseMillionths(value))).toBe(band);
});
