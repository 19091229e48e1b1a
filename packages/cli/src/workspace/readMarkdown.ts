import { type Complain, readYaml } from './readYaml.ts';
import type { Entry, Written } from './Written.ts';

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads Markdown with front matter: the fields of one thing, and its prose.
 *
 * @returns Null for a text without front matter, which is no part of a workspace, or whose front matter cannot be read.
 */
export function readMarkdown(
  text: string,
  complain: Complain,
): { readonly fields: readonly Entry[]; readonly body: Written } | null {
  const front = FRONT.exec(text);
  if (front === null) return null;
  const fields = readYaml(front[1] ?? '', complain, 2);
  if (fields === null) return null;
  if (fields.kind !== 'map') {
    complain(fields.at, 'NOT_A_MAP', 'Front matter holds names with values.');
    return null;
  }
  const before = front[0].split('\n').length;
  const body = text.slice(front[0].length).replaceAll('\r\n', '\n').trim();
  return {
    fields: fields.entries,
    body: { kind: 'scalar', text: body === '' ? null : body, at: [before, 1] },
  };
}
