import type { ImportChange, ImportResult, Wire } from '@meritkit/server';
import type { Io } from '../../context/Io.ts';
import { cutToWidth } from '../../output/cutToWidth.ts';
import { oneLine } from '../../output/oneLine.ts';
import { safeText } from '../../output/safeText.ts';

const shown = (value: Wire, columns: number): string =>
  cutToWidth(safeText(oneLine(typeof value === 'string' ? value : JSON.stringify(value))), columns);

/** Shows what an import would do, as a difference: `+` for what is new, `~` for what changes. */
export function printDiff({ changes }: ImportResult, { out, columns }: Pick<Io, 'out' | 'columns'>): void {
  for (const change of changes) out(`${heading(change)}\n${lines(change, columns).join('')}`);
}

const heading = ({ action, noun, key, file, line }: ImportChange): string =>
  `${action === 'create' ? '+' : '~'} ${noun} ${safeText(key)}  (${safeText(file)}:${line})`;

const lines = ({ action, fields }: ImportChange, columns: number): string[] =>
  fields.flatMap(({ name, from, to }) => [
    ...(action === 'create' || from === null ? [] : [`    - ${name}: ${shown(from, columns)}\n`]),
    `    + ${name}: ${shown(to, columns)}\n`,
  ]);
