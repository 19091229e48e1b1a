import { readFileSync } from 'node:fs';
import {
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { expect, test } from 'vitest';
import { ID_PREFIX } from '../id/entityType.ts';
import { printedSchema } from './printedSchema.ts';
import { buildSchema } from './schema.ts';

const schema = buildSchema();

/** The types that are ours. */
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('the committed schema is the printed one', () => {
  expect(printedSchema()).toBe(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
});

test('every type, field, argument and value is described, in whole sentences or phrases that end with a full stop', () => {
  const described: [name: string, description: string | null | undefined][] = types.flatMap((type) => [
    [type.name, type.description] as [string, string | null | undefined],
    ...(isEnumType(type)
      ? type
          .getValues()
          .map((value): [string, typeof value.description] => [
            `${type.name}.${value.name}`,
            value.description,
          ])
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map((field): [string, typeof field.description] => [
          `${type.name}.${field.name}`,
          field.description,
        ])
      : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field): [string, typeof field.description][] => [
          [`${type.name}.${field.name}`, field.description],
          ...field.args.map((arg): [string, typeof arg.description] => [
            `${type.name}.${field.name}(${arg.name})`,
            arg.description,
          ]),
        ])
      : []),
  ]);
  expect(described.length).toBeGreaterThan(500);
  expect(
    described.filter(([, description]) => !/\S.*\.$/s.test(description ?? '')).map(([name]) => name),
  ).toEqual([]);
});

test('no list has items that may be null, but for things looked up by ids', () => {
  const holes = (type: GraphQLOutputType | unknown): boolean => {
    const inner = isNonNullType(type) ? type.ofType : type;
    return isListType(inner) && (!isNonNullType(inner.ofType) || holes(inner.ofType));
  };
  const found = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => holes(field.type))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(found).toEqual(['Query.nodes']);
});

test('every mutation takes one input and answers a union of its payload and errors for the user', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(30);
  for (const { name, type, args } of mutations) {
    const noun = name.charAt(0).toUpperCase() + name.slice(1);
    expect(args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([`input: ${noun}Input!`]);
    expect(String(type)).toBe(`${noun}Result!`);
    const union = getNamedType(type);
    const members = isUnionType(union) ? union.getTypes() : [];
    const [payloads, errors] = [
      members.filter((member) => member.name === `${noun}Payload`),
      members.filter((member) => member.getInterfaces().some((shape) => shape.name === 'UserError')),
    ];
    expect([name, payloads.length, errors.length]).toEqual([name, 1, members.length - 1]);
  }
});

test('connections and edges are named after what they list, once', () => {
  for (const { name } of types.filter((type) => /(Connection|Edge)$/.test(type.name))) {
    const node = name.replace(/(Connection|Edge)$/, '');
    expect(schema.getType(node)?.name).toBe(node);
  }
});

test('every kind of thing with an id of its own is a node, but for what is seen through another', () => {
  const nodes = types
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
  // The runs of the directory are steps of an endpoint of their own.
  expect(Object.keys(ID_PREFIX).filter((type) => !nodes.includes(type))).toEqual([
    'DirectoryRun',
    'FrozenReading',
  ]);
  expect(nodes.filter((name) => !(name in ID_PREFIX))).toEqual([]);
});
