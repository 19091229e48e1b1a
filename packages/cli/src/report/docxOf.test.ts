import { composeReport } from '@meritkit/core';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { reportFacts } from '../../../core/test/reportFacts.ts';
import { docxOf } from './docxOf.ts';

const textOf = (bytes: Uint8Array, file: string) => new TextDecoder().decode(unzipSync(bytes)[file]);

/** The texts of a part's runs, their entities read. */
const runsOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) =>
    (text ?? '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );

/** Refuses what is no well-formed XML: tags that do not match, or a bare `<` or `&`. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, _attributes, empty) => {
      seen.push(name);
      if (end === '/') expect(open.pop()).toBe(name);
      else if (empty !== '/') open.push(name);
      return '';
    });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/<|&(?!(lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i);
  return seen;
}

test('the same facts make the same bytes, whenever and in whatever zone they are written', async () => {
  const first = await docxOf(composeReport(reportFacts(), 'zh'));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await docxOf(composeReport(reportFacts(), 'zh'));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.compare(first, second)).toBe(0);
});

test('it holds the parts of a Word document, each well-formed XML', async () => {
  const files = unzipSync(await docxOf(composeReport(reportFacts(), 'en')));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/footnotes.xml']),
  );
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) elementsOf(new TextDecoder().decode(bytes));
});

test('each line ends with a footnote that names its facts', async () => {
  const bytes = await docxOf(composeReport(reportFacts(), 'zh'));
  expect(textOf(bytes, 'word/document.xml')).toContain('w:footnoteReference');
  expect(runsOf(textOf(bytes, 'word/footnotes.xml'))).toContain('wrk_pos');
});

test('row 70: what people wrote stays text', async () => {
  const evil = '</w:t></w:r><w:p>&amp; <script>"\'\u0007\ud83d';
  const facts = reportFacts();
  const bytes = await docxOf(
    composeReport(
      { ...facts, incidents: [{ id: 'inc_1', at: '', title: evil, description: evil, duration: null }] },
      'zh',
    ),
  );
  const xml = textOf(bytes, 'word/document.xml');
  expect(elementsOf(xml)).not.toContain('script');
  expect(runsOf(xml)).toContain(` ${evil.replace('\u0007', '\ufffd').replace('\ud83d', '\ufffd')}`);
});
