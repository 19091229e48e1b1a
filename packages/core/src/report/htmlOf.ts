import { htmlText } from './htmlText.ts';
import { type Notes, notesOf } from './notesOf.ts';
import type { Block, ListItem, ReportDocument, Run } from './ReportDocument.ts';

const LANGUAGE_TAG = { en: 'en', zh: 'zh-Hans' } as const;

const STYLE =
  'body{font-family:sans-serif;line-height:1.5;max-width:50em;margin:2em auto;padding:0 1em}sup a{text-decoration:none}';

const runText = (run: Run, notes: Notes): string => {
  if (!('text' in run)) {
    const number = notes.numberOf(run.facts);
    return `<sup><a href="#note-${number}">${number}</a></sup>`;
  }
  const text = htmlText(run.text);
  return run.strong === true ? `<strong>${text}</strong>` : text;
};

const itemText = ({ runs, parts }: ListItem, notes: Notes): string =>
  `<li>${runs.map((run) => runText(run, notes)).join('')}${listText(parts, notes)}</li>\n`;

const listText = (items: readonly ListItem[], notes: Notes): string =>
  items.length === 0 ? '' : `\n<ul>\n${items.map((item) => itemText(item, notes)).join('')}</ul>\n`;

const blockText = (block: Block, notes: Notes): string =>
  block.kind === 'HEADING'
    ? `<h${block.level + 1}>${htmlText(block.text)}</h${block.level + 1}>\n`
    : listText(block.items, notes).trimStart();

/**
 * A report as a page of HTML with nothing to load. What people wrote is escaped: it stays text, and makes no links.
 *
 * @param document - The report.
 */
export function htmlOf(document: ReportDocument): string {
  const notes = notesOf(document);
  const title = htmlText(document.title);
  const footnotes = notes.all.map(
    (facts, index) => `<li id="note-${index + 1}">${htmlText(facts.join(', '))}</li>\n`,
  );
  return [
    '<!doctype html>\n',
    `<html lang="${LANGUAGE_TAG[document.language]}">\n<head>\n<meta charset="utf-8">\n`,
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    `<h1>${title}</h1>\n<p>${htmlText(document.subtitle)}</p>\n`,
    ...document.blocks.map((block) => blockText(block, notes)),
    ...(footnotes.length > 0 ? ['<hr>\n<ol>\n', ...footnotes, '</ol>\n'] : []),
    '</body>\n</html>\n',
  ].join('');
}
