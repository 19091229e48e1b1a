import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import { inputMember } from './inputType.ts';
import type { Declaration } from './moduleText.ts';
import { scalarName } from './scalarType.ts';
import { tsDoc } from './tsDoc.ts';

/** Declares the scalars, enums and inputs with these names and all inputs below them, sorted. */
export function schemaTypes(schema: GraphQLSchema, names: ReadonlySet<string>): Declaration[] {
  const wanted = new Set(names);
  const declared = new Map<string, string>();
  for (const name of wanted) {
    const type = schema.getType(name);
    // A set that grows while it is walked is walked to its new end.
    if (type !== undefined) declared.set(name, declaration(type, wanted));
  }
  return [...declared.keys()].sort().map((name) => ({ text: declared.get(name) ?? '', used: new Set() }));
}

function declaration(type: GraphQLNamedType, used: Set<string>): string {
  const doc = tsDoc(type.description);
  if (isScalarType(type)) return `${doc}export type ${scalarName(type.name)} = string;\n`;
  if (isEnumType(type)) {
    const members = type.getValues().map(({ name, description }) => {
      const comment = tsDoc(description, '  ');
      return `${comment}  | '${name}'`;
    });
    return `${doc}export type ${type.name} =\n${members.join('\n')};\n`;
  }
  if (!isInputObjectType(type)) throw new Error(`${type.name} is neither a scalar nor an enum nor an input.`);
  const members = Object.values(type.getFields()).map((field) => {
    const member = inputMember(field.name, field.type, !isRequiredInputField(field), used);
    return `${tsDoc(field.description, '  ')}  ${member}\n`;
  });
  return `${doc}export interface ${type.name} {\n${members.join('')}}\n`;
}
