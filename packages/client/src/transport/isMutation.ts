/**
 * Whether a document may change something: whether the word `mutation` stands in it anywhere.
 *
 * A query in which the word stands as well is taken for a mutation. That costs nothing: it carries a key that means nothing to a query.
 */
export const isMutation = (document: string): boolean => /\bmutation\b/.test(document);
