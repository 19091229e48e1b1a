import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './Context.ts';

/** Tells the commands of each mutation which field of the document they belong to. Fields of a mutation run one after the other. */
export function enterMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (root, args, context: Context, info) => {
      context.idempotency?.enter(String(info.path.key));
      return resolve(root, args, context, info);
    };
  }
  return schema;
}
