import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isInputType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  typeFromAST,
} from 'graphql';
import { argumentDescriptions } from './argumentDescriptions.ts';
import { documentText } from './documentText.ts';
import { inputMember } from './inputType.ts';
import type { Names, SelectionTypes } from './SelectionTypes.ts';
import { tsDoc } from './tsDoc.ts';

/** Paging arguments have no descriptions in the schema: Relay's are the same everywhere. */
const PAGING: Readonly<Record<string, string>> = {
  first: 'How many items a page has; the server states the default and the most.',
  after: 'Begin behind the item with this cursor.',
};

/** What is declared for an operation, and the names of the types that it refers to. */
export interface OperationTypes {
  /** A type for users: the variables of a query, the result of a mutation. Null for a query without variables. */
  readonly type: { readonly name: string; readonly text: string; readonly used: ReadonlySet<string> } | null;
  /** The document, for our own use. */
  readonly document: { readonly text: string; readonly used: ReadonlySet<string> };
}

/** Declares an operation. Its only field at the root is `result`. */
export function operationTypes(
  schema: GraphQLSchema,
  types: SelectionTypes,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names: Names,
): OperationTypes {
  const name = operation.name?.value;
  const root = schema.getRootType(operation.operation);
  if (name === undefined || !isObjectType(root)) throw new Error('An operation needs a name and a root.');
  const text = documentText(operation, fragments);
  const descriptions = argumentDescriptions(schema, parse(text));
  const usedByVariables = new Set<string>();
  const members = (operation.variableDefinitions ?? []).map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    const key = variable.name.value;
    if (!isInputType(type)) throw new Error(`$${key} has no input type.`);
    const isOptional = node.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
    return {
      doc: tsDoc(descriptions.get(key) ?? PAGING[key], '  '),
      member: inputMember(key, type, isOptional, usedByVariables),
    };
  });
  const usedByResult = new Set<string>();
  const result = types.field(root, operation.selectionSet.selections, 'result', names, usedByResult);
  const document = (data: string, variables: string, used: Iterable<string>) => ({
    text: `export const ${name}Document: TypedDocument<{ result: ${data} }, ${variables}> =\n  ${JSON.stringify(text)};\n`,
    used: new Set(['TypedDocument', ...used]),
  });

  if (operation.operation === OperationTypeNode.MUTATION) {
    const declared = {
      name: `${name}Result`,
      text: `export type ${name}Result = ${result};\n`,
      used: usedByResult,
    };
    const variables = `{ ${members.map(({ member }) => member).join(' ')} }`;
    return {
      type: declared,
      document: document(declared.name, variables, [declared.name, ...usedByVariables]),
    };
  }
  if (members.length === 0)
    return { type: null, document: document(result, 'NoVariables', ['NoVariables', ...usedByResult]) };
  const lines = members.map(({ doc, member }) => `${doc}  ${member}\n`).join('');
  const declared = {
    name: `${name}Variables`,
    text: `export interface ${name}Variables {\n${lines}}\n`,
    used: usedByVariables,
  };
  return { type: declared, document: document(result, declared.name, [declared.name, ...usedByResult]) };
}
