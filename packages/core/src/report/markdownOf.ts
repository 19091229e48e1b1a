import { markdownLine, markdownText } from './markdownText.ts';
import { type Notes, notesOf } from './notesOf.ts';
import type { ListItem, ReportDocument, Run } from './ReportDocument.ts';

const runText = (run: Run, notes: Notes): string => {
  if (!('text' in run)) return `[^${notes.numberOf(run.facts)}]`;
  const text = markdownText(run.text);
  if (run.strong === true && text !== '') return `**${text}**`;
  // A space between two runs stays.
  return `${/^\s/.test(run.text) ? ' ' : ''}${text}${/\s$/.test(run.text) ? ' ' : ''}`;
};

const itemLines = ({ runs, parts }: ListItem, indent: string, notes: Notes): string[] => {
  const inner = `${indent}  `;
  const text = runs
    .map((run) => runText(run, notes))
    .join('')
    .trim();
  return [
    `${indent}- ${text.replaceAll('\n', `\n${inner}`)}`,
    ...parts.flatMap((part) => itemLines(part, inner, notes)),
  ];
};

/**
 * A report as Markdown (CommonMark with footnotes). What people wrote is escaped: it stays text.
 *
 * @param document - The report.
 */
export function markdownOf(document: ReportDocument): string {
  const notes = notesOf(document);
  const blocks = document.blocks.map((block) =>
    block.kind === 'HEADING'
      ? `${'#'.repeat(block.level + 1)} ${markdownLine(block.text)}`
      : block.items.flatMap((item) => itemLines(item, '', notes)).join('\n'),
  );
  const footnotes = notes.all.map((facts, index) => `[^${index + 1}]: ${markdownText(facts.join(', '))}`);
  return `${[
    `# ${markdownLine(document.title)}`,
    markdownText(document.subtitle),
    ...blocks,
    ...(footnotes.length > 0 ? [footnotes.join('\n')] : []),
  ].join('\n\n')}\n`;
}
