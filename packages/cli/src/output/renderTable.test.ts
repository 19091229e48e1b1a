import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { type Column, renderTable } from './renderTable.ts';
import { createStyle } from './Style.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly score: string;
}

const columns: readonly Column<Row>[] = [
  { header: 'ID', text: ({ id }) => id },
  { header: 'TITLE', text: ({ title }) => title, flexible: true },
  { header: 'SCORE', text: ({ score }) => score, align: 'right', paint: () => 'green' },
];
const rows: readonly Row[] = [
  { id: 'obj_1', title: '降本增效', score: '78.75%' },
  { id: 'obj_2', title: 'Ship it', score: '–' },
];
const plain = createStyle(false);

test('Chinese titles line up with English ones', () => {
  expect(renderTable(columns, rows, { width: 80, style: plain })).toBe(
    ['ID     TITLE      SCORE', 'obj_1  降本增效  78.75%', 'obj_2  Ship it        –', ''].join('\n'),
  );
});

test('a narrow terminal cuts the columns that give way, not the ids', () => {
  const long = [{ id: 'obj_1', title: '运营分析平台提升产品力、商业化交付能力', score: '1%' }];
  expect(renderTable(columns, long, { width: 30, style: plain })).toBe(
    ['ID     TITLE             SCORE', 'obj_1  运营分析平台提…      1%', ''].join('\n'),
  );
});

test('colours do not change the columns', () => {
  const bare = renderTable(columns, rows, { width: 80, style: plain });
  const coloured = renderTable(columns, rows, { width: 80, style: createStyle(true) });
  expect(coloured).toContain('\u001b[32m78.75%\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that were added.
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(bare);
});

test('no line is wider than the terminal, whatever is in it', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/\s/g, ''));
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: text, title: text, score: text })),
      fc.integer({ min: 1, max: 60 }),
      (some, width) => {
        for (const line of renderTable(columns, some, { width, style: plain }).split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
