import { expect, test } from 'vitest';
import { renderTsv } from './renderTsv.ts';

test('programs get one line a row, without headings, with exact values and without stray tabs', () => {
  const columns = [
    { header: 'TITLE', text: ({ title }: { title: string }) => title },
    { header: 'SCORE', text: () => '78.75%', value: () => '0.7875' },
  ];
  expect(renderTsv(columns, [{ title: 'a\tb\nc' }, { title: '降本增效' }])).toBe(
    'a b c\t0.7875\n降本增效\t0.7875\n',
  );
});
