/**
 * Whether a document may change something: whether the word `mutation` stands in it anywhere.
 *
 * A query in which the word stands as well is taken for a mutation. That is the safe side: it is repeated less often.
 */
export const isMutation = (document: string): boolean => /\bmutation\b/.test(document);
