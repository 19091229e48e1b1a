import {
  buildSchema,
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { type Declaration, moduleText } from './moduleText.ts';
import { operationTypes } from './operationTypes.ts';
import { SelectionTypes } from './SelectionTypes.ts';
import { shapesOf } from './Shape.ts';
import { schemaTypes } from './schemaTypes.ts';
import { tsDoc } from './tsDoc.ts';

/** Types of generated documents that are written by hand. */
const OWN_TYPES = [
  ['TypedDocument', '../document/TypedDocument'],
  ['NoVariables', '../document/NoVariables'],
] as const;

/**
 * Generates the typed documents of the SDK. Equal input gives equal output.
 *
 * @param schemaText - The schema, in its own language.
 * @param operations - Documents by noun. Their fragments may be used in all of them; whatever selects the same as a
 *   fragment has the fragment's type.
 * @returns The texts of the files by their names. For every noun one with types for users, and one with documents for the
 *   resources; besides, `schema.ts` with the scalars, enums and inputs that those use.
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

  const declaredShapes = shapes.map(({ noun, name, type, fragment }) => {
    const used = new Set<string>();
    const body = types.body(type, fragment.selectionSet.selections, names, true, used);
    return { noun, name, used, text: `${tsDoc(type.description)}export interface ${name} ${body}\n` };
  });
  const declaredOperations = documents.flatMap(({ noun, definitions }) =>
    definitions
      .filter(isOperation)
      .map((operation) => ({ noun, ...operationTypes(schema, types, operation, fragments, names) })),
  );
  const operationTypesOf = declaredOperations.flatMap(({ noun, type }) =>
    type === null ? [] : [{ noun, ...type }],
  );
  const homes = new Map<string, string>(OWN_TYPES);
  for (const { noun, name } of [...declaredShapes, ...operationTypesOf]) homes.set(name, `./${noun}`);

  const all: Declaration[] = [
    ...declaredShapes,
    ...operationTypesOf,
    ...declaredOperations.map(({ document }) => document),
  ];
  const used = new Set(all.flatMap((declaration) => [...declaration.used]));
  const files = new Map<string, string>();
  for (const noun of nouns) {
    const isOwn = (declaration: { readonly noun: string }): boolean => declaration.noun === noun;
    const own = [...declaredShapes.filter(({ name }) => used.has(name)), ...operationTypesOf].filter(isOwn);
    files.set(`${noun}.ts`, moduleText(`./${noun}`, own, homes));
    const ownDocuments = declaredOperations.filter(isOwn).map(({ document }) => document);
    const file = `${noun}.documents`;
    if (ownDocuments.length > 0) files.set(`${file}.ts`, moduleText(`./${file}`, ownDocuments, homes));
  }
  const ofSchema = [...used].filter((name) => !homes.has(name));
  files.set('schema.ts', moduleText('./schema', schemaTypes(schema, new Set(ofSchema)), homes));
  return files;
}

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
