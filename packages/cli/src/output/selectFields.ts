/** The chosen fields of a thing, in the order in which they were asked for. */
export const selectFields = <Thing extends object, Field extends keyof Thing>(
  thing: Thing,
  fields: readonly Field[],
): Pick<Thing, Field> => {
  const chosen: Partial<Pick<Thing, Field>> = {};
  for (const field of fields) chosen[field] = thing[field];
  return chosen as Pick<Thing, Field>;
};
