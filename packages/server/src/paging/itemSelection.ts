import { mergeSelections } from './mergeSelections.ts';

/** The paths below a connection at which its things are selected. */
export const ITEM_PATHS: string[][] = [['edges', 'node'], ['nodes']];

const selectOf = (selection: unknown): Record<string, unknown> => {
  const select =
    typeof selection === 'object' && selection !== null ? Reflect.get(selection, 'select') : undefined;
  return typeof select === 'object' && select !== null ? { ...select } : {};
};

/**
 * What a list below another thing must read for the fields selected of its items, at whichever of the two paths.
 * Where the two ask for different things the first one's are read here, and Pothos reads the other's by itself.
 */
export function itemSelection<Select extends object>(
  nested: (selection: { select: Select }, path: string[]) => unknown,
  select: Select,
): { select: Select } {
  const [edges, nodes] = ITEM_PATHS.map((path) => selectOf(nested({ select }, path)));
  const merged = mergeSelections(edges ?? {}, nodes ?? {}) ?? edges ?? {};
  // What Pothos planned for the model of `select`, and at least that.
  return { select: { ...merged, ...select } as Select };
}
