import { describe, expect, test } from 'vitest';
import { generateFiles } from '../scripts/generator/generateFiles.ts';

const SCHEMA = `
  scalar Date
  "Exact."
  scalar Decimal
  enum Colour {
    "Like blood."
    RED
    GREEN
  }
  "A thing."
  type Thing {
    "Its id."
    id: ID!
    size: Decimal
    colour: Colour!
    madeOn: Date!
    parts: [Thing!]
    holes: [Int]!
  }
  interface UserError { code: String! }
  type LateError implements UserError { code: String! since: Date! }
  type LostError implements UserError { code: String! }
  input Part { name: String!  twins: [Part!] }
  input ThingInput { size: Decimal  colour: Colour = RED  parts: [Part!]! }
  type ThingMakePayload { thing: Thing! }
  union ThingMakeResult = LateError | LostError | ThingMakePayload
  type Query {
    thing(
      "Which."
      id: ID!
      colour: Colour! = RED
    ): Thing
    count: Int!
  }
  type Mutation { thingMake(input: ThingInput!): ThingMakeResult! }
`;

const generate = (thing: string, refusal = '') =>
  generateFiles(SCHEMA, new Map([['thing', thing], ...(refusal ? [['refusal', refusal] as const] : [])]));

/** A text without its indentation and line breaks. */
const flat = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ');

describe('the generator', () => {
  const fragment = 'fragment Thing on Thing { id size colour madeOn holes }';

  test('declares the type of a fragment with the words of the schema', () => {
    const files = generate(`${fragment} query ThingGet($id: ID!) { result: thing(id: $id) { ...Thing } }`);

    expect(flat(files.get('thing.ts'))).toContain(
      '/** A thing. */ export interface Thing { /** Its id. */ id: string; size: Decimal | null; colour: Colour; madeOn: PlainDate; holes: (number | null)[]; }',
    );
    expect(flat(files.get('thing.ts'))).toContain(
      'export interface ThingGetVariables { /** Which. */ id: string; }',
    );
    expect(flat(files.get('schema.ts'))).toContain('/** Exact. */ export type Decimal = string;');
    expect(flat(files.get('schema.ts'))).toContain(
      "export type Colour = /** Like blood. */ | 'RED' | 'GREEN';",
    );
    expect(flat(files.get('schema.ts'))).toContain('export type PlainDate = string;');
  });

  test('types a document and keeps only the fragments that it uses', () => {
    const unused =
      'fragment Hole on Thing { holes } query Holes($id: ID!) { result: thing(id: $id) { ...Hole } }';
    const files = generate(
      `${fragment} ${unused} query ThingGet($id: ID!) { result: thing(id: $id) { ...Thing } }`,
    );

    expect(flat(files.get('thing.documents.ts'))).toContain(
      'export const ThingGetDocument: TypedDocument<{ result: Thing | null }, ThingGetVariables> = ' +
        '"query ThingGet($id:ID!){result:thing(id:$id){...Thing}}fragment Thing on Thing{id size colour madeOn holes}";',
    );
  });

  test('gives what selects the same as a fragment the type of the fragment, also inside of other types', () => {
    const files = generate(
      `${fragment} query A($id: ID!) { result: thing(id: $id) { parts { holes madeOn colour size id } } }
       query B($id: ID!) { result: thing(id: $id) { ...Thing } }`,
    );

    expect(flat(files.get('thing.documents.ts'))).toContain('{ result: { parts: Thing[] | null; } | null }');
  });

  test('lets variables be left out that may be null or have a default', () => {
    const files = generate(
      'query A($id: ID!, $c: Colour! = GREEN) { result: thing(id: $id, colour: $c) { id } }',
    );

    expect(flat(files.get('thing.ts'))).toContain('id: string; c?: Colour | undefined; }');
  });

  test('declares inputs with all inputs below them; what may be null may be absent', () => {
    const files = generate(
      'mutation ThingMake($input: ThingInput!) { result: thingMake(input: $input) { __typename } }',
    );

    expect(flat(files.get('schema.ts'))).toContain(
      'export interface ThingInput { size?: Decimal | null | undefined; colour?: Colour | null | undefined; parts: readonly Part[]; }',
    );
    expect(flat(files.get('schema.ts'))).toContain(
      'export interface Part { name: string; twins?: readonly Part[] | null | undefined; }',
    );
  });

  test('types the result of a mutation as a union that its names tell apart', () => {
    const files = generate(
      `${fragment} mutation ThingMake($input: ThingInput!) {
        result: thingMake(input: $input) { __typename ... on ThingMakePayload { thing { ...Thing } } ...Refusal }
      }`,
      'fragment Refusal on UserError { __typename code ... on LateError { since } }',
    );

    expect(flat(files.get('thing.ts'))).toContain(
      "export type ThingMakeResult = LateRefusal | LostRefusal | { __typename: 'ThingMakePayload'; thing: Thing; };",
    );
    expect(flat(files.get('refusal.ts'))).toContain(
      "export interface LateRefusal { __typename: 'LateError'; code: string; since: PlainDate; }",
    );
  });

  test('types a query without variables as one that needs none', () => {
    const files = generate('query Count { result: count }');

    expect(flat(files.get('thing.documents.ts'))).toContain('TypedDocument<{ result: number }, NoVariables>');
  });

  test('refuses documents that the schema does not allow, with every problem', () => {
    expect(() => generate('query A { result: thing { id colours } }')).toThrow(
      /colours[\s\S]*of type "ID!" is required/,
    );
  });

  test('gives the same whatever the order of the documents', () => {
    const texts: [string, string][] = [
      ['a', 'query A { result: count }'],
      ['b', `${fragment} query B($id: ID!) { result: thing(id: $id) { ...Thing } }`],
    ];

    expect([...generateFiles(SCHEMA, new Map(texts))]).toEqual([
      ...generateFiles(SCHEMA, new Map(texts.reverse())),
    ]);
  });
});
