import { canonicalJson } from './canonicalJson.ts';
import type { Explanation } from './Explanation.ts';

/**
 * The one text of an explanation: RFC 8785 JSON with the children, and what was left out, in the order of their ids, so
 * that it does not depend on the order in which they were looked at. Keep this text to replay the value later.
 */
export const canonicalExplanation = (explanation: Explanation): string =>
  canonicalJson({
    ...explanation,
    children: byId(explanation.children),
    leftOut: byId(explanation.leftOut),
  });

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
