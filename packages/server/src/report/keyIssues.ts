import type { RuleIssue } from '../command/Command.ts';

/** How items of one input name each other. */
export interface KeyedItem {
  readonly key?: string | null | undefined;
  readonly parentKey?: string | null | undefined;
  readonly repeatsKey?: string | null | undefined;
  readonly repeatsId?: string | null | undefined;
}

const normal = (key: string) => key.normalize('NFC').trim();

/**
 * What is wrong with the keys of items: `TAKEN` for one that is given twice, `NOT_FOUND` where an item is part of, or
 * repeats, one that does not stand before it, `REPEATS_A_REPEAT`, `ONE_SUBJECT` for two originals of one item.
 */
export function keyIssues(items: readonly KeyedItem[], path: RuleIssue['path']): RuleIssue[] {
  const issues: RuleIssue[] = [];
  const before = new Map<string, KeyedItem>();
  items.forEach((item, index) => {
    for (const field of ['parentKey', 'repeatsKey'] as const) {
      const key = item[field];
      if (key != null && !before.has(normal(key)))
        issues.push({
          path: [...path, index, field],
          code: 'NOT_FOUND',
          message: 'No item before this one has this key.',
        });
    }
    const original = item.repeatsKey == null ? undefined : before.get(normal(item.repeatsKey));
    if (original !== undefined && (original.repeatsKey ?? original.repeatsId ?? null) !== null)
      issues.push({
        path: [...path, index, 'repeatsKey'],
        code: 'REPEATS_A_REPEAT',
        message: 'Name the item that tells it first: one that repeats no other.',
      });
    if (item.repeatsKey != null && item.repeatsId != null)
      issues.push({
        path: [...path, index, 'repeatsId'],
        code: 'ONE_SUBJECT',
        message: 'Name the item that it repeats by its key or by its id.',
      });
    if (item.key == null) return;
    if (before.has(normal(item.key)))
      issues.push({
        path: [...path, index, 'key'],
        code: 'TAKEN',
        message: 'Another item of this report has this key.',
      });
    before.set(normal(item.key), item);
  });
  return issues;
}
