import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import type { SelectionTypes } from './SelectionTypes.ts';

/** A type that a fragment declares. */
export interface Shape {
  readonly name: string;
  /** The file that declares it. */
  readonly noun: string;
  readonly type: GraphQLObjectType;
  readonly fragment: FragmentDefinitionNode;
  /** Equal for equal types, however they were written. */
  readonly structure: string;
}

/** The types that a fragment declares: one; or, of an interface or union, one per member. */
export function shapesOf(
  schema: GraphQLSchema,
  types: SelectionTypes,
  fragment: FragmentDefinitionNode,
  noun: string,
): Shape[] {
  const type = schema.getType(fragment.typeCondition.name.value);
  if (!isCompositeType(type)) throw new Error(`${fragment.name.value} is on nothing that has fields.`);
  const members = isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [type];
  return members.map((member) => ({
    noun,
    fragment,
    type: member,
    name: member === type ? fragment.name.value : member.name.replace(/Error$/, '') + fragment.name.value,
    structure: types.structure(member, fragment.selectionSet.selections),
  }));
}
