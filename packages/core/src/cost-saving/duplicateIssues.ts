import type { Issue } from '../error/Issue.ts';
import type { CostSaving } from './CostSaving.ts';

/**
 * `DUPLICATE_CYCLE` for each saving whose duplicates lead back to itself: none of these would count. One that repeats a saving which is not in the
 * list is no problem here.
 *
 * @example
 * duplicateIssues([{ id: 'a', duplicateOf: 'b' }, { id: 'b', duplicateOf: null }]); // => []
 * duplicateIssues([{ id: 'a', duplicateOf: 'b' }, { id: 'b', duplicateOf: 'a' }]).length; // => 2
 */
export function duplicateIssues(savings: readonly Pick<CostSaving, 'id' | 'duplicateOf'>[]): Issue[] {
  const repeated = new Map(savings.map(({ id, duplicateOf }) => [id, duplicateOf]));
  const issues: Issue[] = [];
  for (const [index, { id }] of savings.entries()) {
    const seen = new Set<string>();
    let at = repeated.get(id) ?? null;
    while (at !== null && at !== id && !seen.has(at)) {
      seen.add(at);
      at = repeated.get(at) ?? null;
    }
    if (at !== id) continue;
    const message = 'The duplicates lead back to this saving.';
    issues.push({ path: [index, 'duplicateOf'], code: 'DUPLICATE_CYCLE', message });
  }
  return issues;
}
