import { buildSchema as buildGraphQL, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import * as commands from '../command/commands.ts';
import { buildSchema } from '../graphql/schema.ts';
import { COMMAND_RULES, OWN_RULES } from './commandRules.ts';
import { classifiedNames } from './fieldClasses.ts';
import { refuseUnclassified, unclassifiedFields } from './refuseUnclassified.ts';

test('every command has a rule', () => {
  const without = Object.values(commands)
    .map(({ name }) => name)
    .filter((name) => !COMMAND_RULES.has(name) && !OWN_RULES.has(name));
  expect(without).toEqual([]);
});

test('no rule is of a command that is not there', () => {
  const names = new Set<string>([...Object.values(commands).map(({ name }) => name), 'periodClose']);
  const named = [...COMMAND_RULES.keys(), ...OWN_RULES];
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('a field without a class fails the build of the schema', () => {
  const schema = buildGraphQL(
    'type Query { people: Int } type Salary { amount: Int } type Team { id: ID pay: Salary }',
  );
  expect(unclassifiedFields(schema)).toEqual(['Salary.amount', 'Team.pay']);
  expect(() => refuseUnclassified(schema)).toThrow('Salary.amount, Team.pay');
  expect(unclassifiedFields(buildSchema())).toEqual([]);
});

test('no class is of a field that is not there', () => {
  const there = new Set(
    Object.values(buildSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? [type.name, ...Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)]
        : [],
    ),
  );
  expect(classifiedNames().filter((name) => !there.has(name))).toEqual([]);
});
