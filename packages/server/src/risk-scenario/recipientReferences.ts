import type { Reference } from '../command/referenceIssues.ts';

/** The people and teams that an input names, each at its place. */
export const recipientReferences = (
  {
    personIds,
    teamIds,
  }: { readonly personIds?: string[] | null | undefined; readonly teamIds?: string[] | null | undefined },
  path: Reference['path'],
): Reference[] => [
  ...(personIds ?? []).map(
    (id, place): Reference => ({ type: 'Person', id, path: [...path, 'personIds', place] }),
  ),
  ...(teamIds ?? []).map((id, place): Reference => ({ type: 'Team', id, path: [...path, 'teamIds', place] })),
];
