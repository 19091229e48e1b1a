import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** What the schema says about the arguments that variables are passed to, by the names of the variables. */
export function argumentDescriptions(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const descriptions = new Map<string, string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.ARGUMENT](argument) {
        const description = types.getArgument()?.description;
        if (
          argument.value.kind === Kind.VARIABLE &&
          description &&
          !descriptions.has(argument.value.name.value)
        )
          descriptions.set(argument.value.name.value, description);
      },
    }),
  );
  return descriptions;
}
