import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlText } from './htmlText.ts';
import { printable } from './printable.ts';

test('row 70: markup and quotes are shown as they are, and line breaks stay', () => {
  expect(htmlText('<img src=x onerror="a()">\n\'&amp;')).toBe(
    '&lt;img src=x onerror=&quot;a()&quot;&gt;<br>&#39;&amp;amp;',
  );
});

test('control characters and halves of surrogate pairs become the replacement character', () => {
  expect(printable('a\u0007b\ud83dc\ufffe🎯\r\nd\te')).toBe('a\ufffdb\ufffdc\ufffd🎯\nd\te');
});

const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

test('row 70: no text makes markup, and none of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'abr;#39\n/中'.split('')) }), (text) => {
      const html = htmlText(text);
      expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"']/);
      expect(
        html.replaceAll('<br>', '\n').replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => NAMES[name] ?? ''),
      ).toBe(text);
    }),
  );
});
