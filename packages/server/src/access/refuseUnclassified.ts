import { type GraphQLSchema, isObjectType } from 'graphql';
import { classOf } from './fieldClasses.ts';

/** The fields of a schema of which nothing says how sensitive they are, as `Grade.level`. */
export const unclassifiedFields = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.keys(type.getFields()).flatMap((field) =>
          classOf(type.name, field) === null ? [`${type.name}.${field}`] : [],
        )
      : [],
  );

/**
 * Lets only a schema pass whose every field has a class: what is forgotten fails the build, and is not open to all.
 *
 * @throws {Error} With all the fields that have none.
 */
export function refuseUnclassified(schema: GraphQLSchema): GraphQLSchema {
  const without = unclassifiedFields(schema);
  if (without.length === 0) return schema;
  throw new Error(`Name in access/fieldClasses.ts who may read: ${without.join(', ')}.`);
}
