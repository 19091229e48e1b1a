import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionNode,
} from 'graphql';
import { scalarType } from './scalarType.ts';
import { tsDoc } from './tsDoc.ts';

interface SelectedField {
  readonly type: GraphQLOutputType | null;
  readonly description: string | null | undefined;
  readonly selections: readonly SelectionNode[];
}

/** Names of types by their structure, so that whatever selects the same as a fragment has the fragment's type. */
export type Names = ReadonlyMap<string, string>;

const NO_NAMES: Names = new Map();

/** Prints the types of what documents select. */
export class SelectionTypes {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** The structure of a selection of one object type: equal for equal types, however they were written. */
  structure(type: GraphQLObjectType, selections: readonly SelectionNode[]): string {
    return `${type.name} ${this.body(type, selections, NO_NAMES, false)}`;
  }

  /** The type of a value: lists, nulls, and unions over all types that it can have. */
  reference(
    type: GraphQLOutputType,
    selections: readonly SelectionNode[],
    names: Names,
    used: Set<string>,
  ): string {
    if (!isNonNullType(type)) return `${this.#nonNull(type, selections, names, used)} | null`;
    return this.#nonNull(type.ofType, selections, names, used);
  }

  /** The type of one field that is selected of an object type. */
  field(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    key: string,
    names: Names,
    used: Set<string>,
  ): string {
    const field = this.#collect(type, selections).get(key);
    if (!field?.type) throw new Error(`Nothing is selected as "${key}".`);
    return this.reference(field.type, field.selections, names, used);
  }

  /** The fields of one object type in braces, sorted as they were written first. */
  body(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    names: Names,
    described: boolean,
    used: Set<string> = new Set(),
  ): string {
    const fields = this.#collect(type, selections);
    const lines = [...fields].map(([key, field]) => {
      const value =
        field.type === null ? `'${type.name}'` : this.reference(field.type, field.selections, names, used);
      return `${described ? tsDoc(field.description, '  ') : ''}${described ? '  ' : ''}${key}: ${value};`;
    });
    return described
      ? `{\n${lines.join('\n')}\n}`
      : `{ ${(names === NO_NAMES ? lines.sort() : lines).join(' ')} }`;
  }

  #nonNull(
    type: GraphQLOutputType,
    selections: readonly SelectionNode[],
    names: Names,
    used: Set<string>,
  ): string {
    if (isListType(type)) {
      const item = this.reference(type.ofType, selections, names, used);
      return item.includes(' ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
    }
    const named = getNamedType(type);
    if (isScalarType(named)) return scalarType(named, used);
    if (isEnumType(named)) {
      used.add(named.name);
      return named.name;
    }
    if (isObjectType(named)) return this.object(named, selections, names, used);
    if (!isAbstractType(named)) throw new Error('An input cannot be selected.');
    const members = [...this.#schema.getPossibleTypes(named)].sort((a, b) => (a.name < b.name ? -1 : 1));
    return members.map((member) => this.object(member, selections, names, used)).join(' | ');
  }

  /** The name of a selection that a fragment gave it, else its fields. */
  object(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    names: Names,
    used: Set<string>,
  ): string {
    const name = names.get(this.structure(type, selections));
    if (name === undefined) return this.body(type, selections, names, false, used);
    used.add(name);
    return name;
  }

  #collect(type: GraphQLObjectType, selections: readonly SelectionNode[]): Map<string, SelectedField> {
    const collected = new Map<string, SelectedField>();
    const walk = (nodes: readonly SelectionNode[]): void => {
      for (const node of nodes) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const field = type.getFields()[node.name.value];
          const before = collected.get(key)?.selections ?? [];
          collected.set(key, {
            type: field?.type ?? null,
            description: field?.description,
            selections: [...before, ...(node.selectionSet?.selections ?? [])],
          });
        } else {
          const part = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
          const condition = part?.typeCondition?.name.value;
          if (part !== undefined && (condition === undefined || this.#applies(type, condition)))
            walk(part.selectionSet.selections);
        }
      }
    };
    walk(selections);
    return collected;
  }

  #applies(type: GraphQLObjectType, condition: string): boolean {
    const conditionType = this.#schema.getType(condition);
    if (!isCompositeType(conditionType)) return false;
    return (
      conditionType === type || (isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type))
    );
  }
}
