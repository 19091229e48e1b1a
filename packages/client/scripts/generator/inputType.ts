import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { scalarType } from './scalarType.ts';

/** The type of an argument, a variable or a field of an input. Names of types that it refers to are noted as used. */
export function inputType(type: GraphQLInputType, used: Set<string>): string {
  if (!isNonNullType(type)) return `${nonNull(type, used)} | null`;
  return nonNull(type.ofType, used);
}

function nonNull(type: GraphQLInputType, used: Set<string>): string {
  if (isListType(type)) {
    const item = inputType(type.ofType, used);
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  }
  const named = getNamedType(type);
  if (isScalarType(named)) return scalarType(named, used);
  if (isEnumType(named) || isInputObjectType(named)) used.add(named.name);
  return named.name;
}

/** A member of an input: whatever may be null may also be absent or undefined. */
export function inputMember(
  name: string,
  type: GraphQLInputType,
  optional: boolean,
  used: Set<string>,
): string {
  const value = inputType(type, used);
  return optional ? `${name}?: ${value} | undefined;` : `${name}: ${value};`;
}
