import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isInputType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
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

/** The variables, the data and the text of an operation. Names of types that they refer to are noted as used. */
export function operationText(
  schema: GraphQLSchema,
  types: SelectionTypes,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names: Names,
  used: Set<string>,
): string {
  const name = operation.name?.value;
  const root = schema.getRootType(operation.operation);
  if (name === undefined || !isObjectType(root)) throw new Error('An operation needs a name and a root.');
  const text = documentText(operation, fragments);
  const descriptions = argumentDescriptions(schema, parse(text));
  const members = (operation.variableDefinitions ?? []).map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) throw new Error(`$${variable.name.value} has no input type.`);
    const optional = node.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
    const description = descriptions.get(variable.name.value) ?? PAGING[variable.name.value];
    return `${tsDoc(description, '  ')}  ${inputMember(variable.name.value, type, optional, used)}\n`;
  });
  const data = types.body(root, operation.selectionSet.selections, names, false, used);
  const variables = members.length === 0 ? 'Record<string, never>' : `${name}Variables`;
  return [
    ...(members.length === 0 ? [] : [`export interface ${variables} {\n${members.join('')}}\n`]),
    `export interface ${name}Data ${data}\n`,
    `export const ${name}Document: TypedDocument<${name}Data, ${variables}> =\n  ${JSON.stringify(text)};\n`,
  ].join('\n');
}
