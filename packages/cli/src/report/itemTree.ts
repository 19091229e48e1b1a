import type { ReportItem } from '@meritkit/client';
import { parseMillionths, type ReportedItem } from '@meritkit/core';

/** What an item is about, by the ids of its links. */
const aboutOf = ({ links }: ReportItem): string[] =>
  links.flatMap((link) =>
    [
      link.objective,
      link.keyResult,
      link.statement,
      link.story,
      link.workItem,
      link.incident,
      link.metric,
      link.costSaving,
    ].flatMap((thing) => (thing === null ? [] : [thing.id])),
  );

/** The items of a report, each with its parts, in the order of the document. */
export function itemTree(items: readonly ReportItem[]): ReportedItem[] {
  const there = new Set(items.map(({ id }) => id));
  const below = (parent: string | null): ReportedItem[] =>
    items
      .filter(
        (item) => (item.parent !== null && there.has(item.parent.id) ? item.parent.id : null) === parent,
      )
      .map((item) => ({
        id: item.id,
        kind: item.kind,
        text: item.text,
        remedy: item.remedy,
        target: item.target,
        state: item.stateText,
        progress: item.progress === null ? null : parseMillionths(item.progress),
        due: item.due?.text ?? null,
        addressee: item.support?.addressee ?? null,
        amount:
          item.support?.amount == null
            ? null
            : `${item.support.amount.amount} ${item.support.amount.currency}`,
        about: aboutOf(item),
        repeats: item.repeats?.id ?? null,
        parts: below(item.id),
      }));
  return below(null);
}
