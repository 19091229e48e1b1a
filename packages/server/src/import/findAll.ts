import type { Tx } from '../database/Tx.ts';
import type { Found, ImportNoun, Selection } from './ImportNoun.ts';

/** A statement takes at most 32,767 values. */
const CHUNK = 10_000;

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );

/** Finds things, however many are asked for. */
export async function findAll(noun: ImportNoun, tx: Tx, selection: Selection): Promise<Found[]> {
  if (noun.isSingle) return noun.find(tx);
  const found: Found[] = [];
  for (const ids of chunks(selection.ids)) found.push(...(await noun.find(tx, { ids, origins: [] })));
  for (const { source, externalIds } of selection.origins)
    for (const part of chunks(externalIds))
      found.push(...(await noun.find(tx, { ids: [], origins: [{ source, externalIds: part }] })));
  return found;
}
