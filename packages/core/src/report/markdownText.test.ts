import { Parser } from 'commonmark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from './markdownText.ts';
import { printable } from './printable.ts';

/** What CommonMark's own parser makes of a text: the kinds of its nodes, and what it shows. */
function read(markdown: string): { kinds: Set<string>; shown: string } {
  const kinds = new Set<string>();
  let shown = '';
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (!step.entering) continue;
    kinds.add(step.node.type);
    if (step.node.type === 'linebreak') shown += '\n';
    shown += step.node.literal ?? '';
  }
  return { kinds, shown };
}

const TEXT = ['document', 'paragraph', 'text', 'linebreak'];

test.each([
  ['# not a heading'],
  ['- not a list\n+ nor this\n1. nor this\n2) nor this'],
  ['a\n==='],
  ['a\n---'],
  ['<script>alert(1)</script>'],
  ['<javascript:alert(1)>'],
  ['&lt; stays &lt;'],
  ['**bold** _it_ `code` ~~no~~ | cell |'],
  ['![x](http://x.example/y.png)'],
  ['[x]: http://x.example'],
  ['~~~\ncode'],
  ['ends with \\'],
])('row 70: %j is shown as it is', (text) => {
  const { kinds, shown } = read(markdownText(text));
  expect([...kinds].filter((kind) => !TEXT.includes(kind))).toEqual([]);
  expect(shown).toBe(text);
});

test('row 70: a link to a script is no link', () => {
  expect(markdownText('[x](javascript:alert(1))')).toBe('\\[x\\](javascript:alert(1))');
  expect(markdownText('https://x.example www.x.example')).toBe('https\\://x.example www\\.x.example');
});

const MARKUP = fc.constantFrom(...'#*_`[]()<>!&|~\\-+=.:"\'\n 1ab/@中'.split(''), '\n\n', 'http://', '    ');

test('row 70: no text makes markup, and none of it is lost', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(MARKUP, { maxLength: 30 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { kinds, shown } = read(markdownText(text));
        expect([...kinds].filter((kind) => !TEXT.includes(kind))).toEqual([]);
        expect(shown.replace(/\s/g, '')).toBe(printable(text).replace(/\s/g, ''));
      },
    ),
    { numRuns: 300 },
  );
});
