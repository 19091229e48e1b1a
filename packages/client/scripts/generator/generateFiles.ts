import {
  buildSchema,
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { operationText } from './operationText.ts';
import { SelectionTypes } from './SelectionTypes.ts';
import { shapesOf } from './Shape.ts';
import { scalarName } from './scalarType.ts';
import { schemaTypes } from './schemaTypes.ts';
import { tsDoc } from './tsDoc.ts';

const HEADER = '// Generated from the schema and the operations by `pnpm run generate`. Do not edit.\n';

/**
 * Generates the typed documents of the SDK. Equal input gives equal output.
 *
 * @param schemaText - The schema, in its own language.
 * @param operations - Documents by noun. Their fragments may be used in all of them; whatever selects the same as a
 *   fragment has the fragment's type.
 * @returns The texts of the files by their names: one per noun, and `schema.ts` with the scalars, enums and inputs they use.
 * @throws When a document is not valid; the message lists every problem.
 */
export function generateFiles(
  schemaText: string,
  operations: ReadonlyMap<string, string>,
): Map<string, string> {
  const schema = buildSchema(schemaText);
  const nouns = [...operations.keys()].sort();
  const documents = nouns.map((noun) => ({
    noun,
    definitions: parse(operations.get(noun) ?? '').definitions,
  }));
  const definitions = documents.flatMap((document) => document.definitions);
  const problems = validate(schema, { kind: Kind.DOCUMENT, definitions });
  if (problems.length > 0) throw new Error(problems.map(String).join('\n\n'));

  const fragments = new Map(
    definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  const types = new SelectionTypes(schema, fragments);
  const shapes = documents.flatMap(({ noun, definitions }) =>
    definitions.filter(isFragment).flatMap((fragment) => shapesOf(schema, types, fragment, noun)),
  );
  // Of several fragments that select the same, the first gives its name.
  const names = new Map([...shapes].reverse().map(({ structure, name }) => [structure, name]));
  const homes = new Map(shapes.map(({ name, noun }) => [name, noun]));

  const declarations = documents.flatMap(({ noun, definitions }) => [
    ...shapes
      .filter((shape) => shape.noun === noun)
      .map(({ name, type, fragment }) => {
        const used = new Set<string>();
        const body = types.body(type, fragment.selectionSet.selections, names, true, used);
        return { noun, name, used, text: `${tsDoc(type.description)}export interface ${name} ${body}\n` };
      }),
    ...definitions.filter(isOperation).map((operation) => {
      const used = new Set<string>();
      return {
        noun,
        name: null,
        used,
        text: operationText(schema, types, operation, fragments, names, used),
      };
    }),
  ]);

  const used = new Set(declarations.flatMap((declaration) => [...declaration.used]));
  const files = new Map<string, string>();
  for (const noun of nouns) {
    const own = declarations.filter(
      ({ noun: home, name }) => home === noun && (name === null || used.has(name)),
    );
    const imports = new Map<string, Set<string>>();
    if (own.some(({ name }) => name === null))
      imports.set('../document/TypedDocument', new Set(['TypedDocument']));
    for (const name of own.flatMap((declaration) => [...declaration.used])) {
      const home = homes.get(name) ?? 'schema';
      if (home !== noun)
        imports.set(`./${home}`, (imports.get(`./${home}`) ?? new Set()).add(scalarName(name)));
    }
    const lines = [...imports]
      .map(([path, list]) => `import type { ${[...list].sort().join(', ')} } from '${path}.ts';\n`)
      .sort();
    files.set(
      `${noun}.ts`,
      [HEADER, ...(lines.length > 0 ? [lines.join('')] : []), ...own.map(({ text }) => text)].join('\n'),
    );
  }
  files.set(
    'schema.ts',
    `${HEADER}\n${schemaTypes(schema, new Set([...used].filter((name) => !homes.has(name))))}`,
  );
  return files;
}

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
