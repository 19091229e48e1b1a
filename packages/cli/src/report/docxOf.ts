import { type ListItem, type Notes, notesOf, printable, type ReportDocument, type Run } from '@meritkit/core';
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Lists of Word have nine levels; what is deeper stands on the last one. */
const LAST_LEVEL = 8;

/** The properties of the file, without the times of writing that the library would put there. */
const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Meritkit</dc:creator></cp:coreProperties>';

/** A text as runs; its line breaks stay. */
const textRuns = (text: string, bold: boolean): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index === 0 ? {} : { break: 1 }) }));

const runsOf = (run: Run, notes: Notes) =>
  'text' in run
    ? textRuns(run.text, run.strong === true)
    : [new FootnoteReferenceRun(notes.numberOf(run.facts))];

const paragraphsOf = ({ runs, parts }: ListItem, level: number, notes: Notes): Paragraph[] => [
  new Paragraph({
    bullet: { level: Math.min(level, LAST_LEVEL) },
    children: runs.flatMap((run) => runsOf(run, notes)),
  }),
  ...parts.flatMap((part) => paragraphsOf(part, level + 1, notes)),
];

/**
 * A report as a Word document. The same document makes the same bytes: neither the library's clock nor the zip's is left
 * in it.
 */
export async function docxOf(document: ReportDocument): Promise<Uint8Array> {
  const notes = notesOf(document);
  const word = new Document({
    footnotes: Object.fromEntries(
      notes.all.map((facts, index) => [
        index + 1,
        { children: [new Paragraph({ children: textRuns(facts.join(', '), false) })] },
      ]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(document.title, false) }),
          new Paragraph({ children: textRuns(document.subtitle, false) }),
          ...document.blocks.flatMap((block) =>
            block.kind === 'HEADING'
              ? [new Paragraph({ heading: LEVELS[block.level], children: textRuns(block.text, false) })]
              : block.items.flatMap((item) => paragraphsOf(item, 0, notes)),
          ),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(word, undefined, [
    { path: 'docProps/core.xml', data: CORE_PROPERTIES },
  ]);
  // Dates of a zip are local: the same day in every zone.
  return zipSync(unzipSync(packed), { mtime: new Date(2000, 0, 1) });
}
