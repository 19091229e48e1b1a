import type { Proposal, ReadReport } from './Proposal.ts';

const WORKSPACE_KINDS = ['objective', 'keyResult', 'result'];
const MARKS = /^(?:#+\s*|[-*•]\s*|\d+[、.．)]\s*|(?:关键结果|KR|Key result)\s*\d+\s*[：:.]\s*)/i;

const span = ({ from, to, confidence }: Proposal): string =>
  `${from.join(':')}–${to.join(':')}, confidence ${confidence}`;
// A string of JSON is one of YAML as well.
const quoted = (text: string): string => JSON.stringify(text.replace(MARKS, '').replaceAll('**', ''));
const comment = (text: string): string => `# ${text.replace(/[\r\n]/g, ' ')}`;

/**
 * Writes what was found in a report as a workspace of proposals. Each is marked `draft: true`, which an import refuses, so
 * that a person looks at every one of them. What has no place in a workspace yet, and what was not understood, is listed
 * in comments.
 */
export function draftWorkspace({ proposals, leftovers }: ReadReport, file: string): string {
  const lines = [
    comment(`Proposals from ${file}, by rules. Take "draft: true" away from each that you have checked.`),
    `source: ${JSON.stringify(file.replace(/\.[^.]+$/, ''))}`,
  ];
  const loose: Proposal[] = [];
  let objective = 0;
  let counts = { keyResults: 0, statements: 0 };
  let list: 'keyResults' | 'statements' | null = null;
  for (const proposal of proposals) {
    if (!WORKSPACE_KINDS.includes(proposal.kind) || (objective === 0 && proposal.kind !== 'objective')) {
      loose.push(proposal);
      continue;
    }
    if (proposal.kind === 'objective') {
      if (objective === 0) lines.push('objectives:');
      objective += 1;
      counts = { keyResults: 0, statements: 0 };
      list = null;
      lines.push(
        `  - key: O${objective}`,
        `    draft: true # ${span(proposal)}`,
        '    period:',
        `    title: ${quoted(proposal.text)}`,
      );
      continue;
    }
    const wanted = proposal.kind === 'keyResult' ? 'keyResults' : 'statements';
    if (list !== wanted && counts[wanted] > 0) {
      loose.push(proposal);
      continue;
    }
    if (list !== wanted) lines.push(`    ${wanted}:`);
    list = wanted;
    counts[wanted] += 1;
    const key = `O${objective}.${wanted === 'keyResults' ? 'KR' : 'R'}${counts[wanted]}`;
    lines.push(`      - key: ${key}`, `        draft: true # ${span(proposal)}`);
    if (wanted === 'keyResults')
      lines.push(`        title: ${quoted(proposal.text)}`, '        measure: ASSESSED');
    else lines.push(`        text: ${quoted(proposal.text)}`);
  }
  lines.push('', comment('Found beside these:'));
  for (const proposal of loose)
    lines.push(
      comment(
        `  ${proposal.kind} ${span(proposal)}: ${proposal.text}${proposal.reading === null ? '' : ` = ${proposal.reading}`}`,
      ),
    );
  lines.push('', comment('Not understood:'));
  for (const { text, from } of leftovers) lines.push(comment(`  ${from.join(':')}: ${text}`));
  return `${lines.join('\n')}\n`;
}
