import type { GraphQLScalarType } from 'graphql';

const BUILT_IN: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  String: 'string',
};

/** The type of a scalar; one of our own has its name, which is noted as used. */
export function scalarType(scalar: GraphQLScalarType, used: Set<string>): string {
  const builtIn = BUILT_IN[scalar.name];
  if (builtIn !== undefined) return builtIn;
  used.add(scalar.name);
  return scalarName(scalar.name);
}

/** The name of a scalar's type. A date is text: under the name of JavaScript's class it would be taken for one. */
export const scalarName = (name: string): string => (name === 'Date' ? 'PlainDate' : name);
