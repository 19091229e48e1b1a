import type { AccessClass } from '@meritkit/core';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { classOf } from './fieldClasses.ts';

/** A field that a document asks for. */
export interface AskedField {
  /** As `Person.assignments`. */
  readonly name: string;
  /** Null where nothing is said of it. */
  readonly class: AccessClass | null;
}

const known = new WeakMap<DocumentNode, readonly AskedField[]>();

/** The fields that a document asks for, with their classes. Documents are parsed once, so it is found out once. */
export function documentAccess(schema: GraphQLSchema, document: DocumentNode): readonly AskedField[] {
  const found = known.get(document);
  if (found !== undefined) return found;
  const types = new TypeInfo(schema);
  const fields = new Map<string, AskedField>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value: field } }) => {
        const type = types.getParentType()?.name ?? '';
        const name = `${type}.${field}`;
        fields.set(name, { name, class: classOf(type, field) });
      },
    }),
  );
  const asked = [...fields.values()];
  known.set(document, asked);
  return asked;
}
