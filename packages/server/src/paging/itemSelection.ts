/** The paths below a connection at which its things are selected. */
export const ITEM_PATHS: string[][] = [['edges', 'node'], ['nodes']];

const paths = ITEM_PATHS.map((path) => path.map((name) => ({ name })));

const selectOf = (selection: unknown): object => {
  const select =
    typeof selection === 'object' && selection !== null ? Reflect.get(selection, 'select') : undefined;
  return typeof select === 'object' && select !== null ? select : {};
};

/**
 * What a list below another thing must read for the fields selected of its items, at whichever of the two paths.
 * Where the two ask for different things the first one's are read here, and Pothos reads the other's by itself.
 *
 * @param type - The items' type in the schema.
 */
export function itemSelection<Select extends object>(
  nested: (selection: { select: Select }) => unknown,
  type: string,
  select: Select,
): { select: Select } {
  // Both paths in one plan, as Pothos plans its own lists, though its type tells of one path only: planned one by one,
  // each would count what the other reads as its own.
  const planned: unknown = Reflect.apply(nested, undefined, [{ select }, { getType: () => type, paths }]);
  // What Pothos planned for the model of `select`, and at least that.
  return { select: { ...selectOf(planned), ...select } as Select };
}
