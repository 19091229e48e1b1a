import { isList, isMap, type Wire } from '../Wire.ts';

/** The items of a list with names of fields in place of those that commands' inputs have for them. */
export const renamed = (
  list: Wire | undefined,
  names: Readonly<Record<string, string>>,
): readonly { readonly [name: string]: Wire }[] =>
  isList(list)
    ? list
        .filter(isMap)
        .map((item) =>
          Object.fromEntries(Object.entries(item).map(([name, value]) => [names[name] ?? name, value])),
        )
    : [];
