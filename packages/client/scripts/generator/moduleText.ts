import { scalarName } from './scalarType.ts';

/** A declaration of a generated file, with the names of the types that it refers to. */
export interface Declaration {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

const HEADER = '// Generated from the schema and the operations by `pnpm run generate`. Do not edit.\n';

/**
 * The text of a generated file.
 *
 * @param homes - The files that declare types, by the types' names; all others are in `schema`.
 * @param file - The file's own name.
 */
export function moduleText(
  file: string,
  declarations: readonly Declaration[],
  homes: ReadonlyMap<string, string>,
): string {
  const imports = new Map<string, Set<string>>();
  for (const name of declarations.flatMap(({ used }) => [...used])) {
    const home = homes.get(name) ?? './schema';
    if (home !== file) imports.set(home, (imports.get(home) ?? new Set()).add(scalarName(name)));
  }
  const lines = [...imports]
    .map(([home, names]) => `import type { ${[...names].sort().join(', ')} } from '${home}.ts';\n`)
    .sort();
  return [
    HEADER,
    ...(lines.length > 0 ? [lines.join('')] : []),
    ...declarations.map(({ text }) => text),
  ].join('\n');
}
