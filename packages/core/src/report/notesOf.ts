import type { ListItem, ReportDocument } from './ReportDocument.ts';
import type { FactIds } from './ReportFacts.ts';

/** The footnotes of a document: each set of facts once, numbered from 1 in the order of first mention. */
export interface Notes {
  /** The facts of each note, in order. */
  readonly all: readonly FactIds[];
  /** The number of the note that names these facts. */
  readonly numberOf: (facts: FactIds) => number;
}

const keyOf = (facts: FactIds) => facts.join(' ');

/** Numbers the footnotes of a document. */
export function notesOf({ blocks }: ReportDocument): Notes {
  const numbers = new Map<string, number>();
  const all: FactIds[] = [];
  const visit = ({ runs, parts }: ListItem): void => {
    for (const run of runs) {
      if ('text' in run || numbers.has(keyOf(run.facts))) continue;
      all.push(run.facts);
      numbers.set(keyOf(run.facts), all.length);
    }
    parts.forEach(visit);
  };
  for (const block of blocks) if (block.kind === 'LIST') block.items.forEach(visit);
  return { all, numberOf: (facts) => numbers.get(keyOf(facts)) ?? 0 };
}
