import type { Item } from './itemFields.ts';

/** The links of an item as rows, in their order. */
export const linkRows = (
  itemId: string,
  links: readonly NonNullable<Item['links']>[number][],
  newId: () => string,
) => links.map((link, index) => ({ id: newId(), itemId, ordinal: index + 1, ...link }));
