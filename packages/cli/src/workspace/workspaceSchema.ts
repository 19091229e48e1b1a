import { type Field, type Fields, type ImportNoun, NOUNS } from '@meritkit/server';
import { z } from 'zod';
import { hyphened } from './nameOf.ts';

/**
 * The JSON Schema of a file of a workspace, for editors. An import is stricter: it knows what keys refer to and what the
 * rules say, and it also takes the codes of enumerations in other cases.
 */
export function workspaceSchema(): object {
  const known = new Map<ImportNoun, z.ZodType>();
  const own = {
    source: z.string().describe('In workspace.yaml: with the keys it identifies what is here.'),
    date: z.string().describe("The document's own date, by which dates without a year are read."),
  };
  const lists = Object.fromEntries(
    NOUNS.flatMap((noun): [string, z.ZodType][] => {
      const thing = thingOf(noun, known);
      return names(noun.plural, noun.zh).map((name) => [name, noun.isSingle ? thing : z.array(thing)]);
    }),
  );
  const file = optionalAll({ ...own, 来源: own.source, 日期: own.date, ...lists });
  return z.toJSONSchema(z.strictObject(file), { reused: 'ref' });
}

const names = (name: string, zh: string): string[] => [...new Set([name, hyphened(name), zh])];

const optionalAll = (shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, type.optional()]));

function thingOf(noun: ImportNoun, known: Map<ImportNoun, z.ZodType>): z.ZodType {
  const before = known.get(noun);
  if (before !== undefined) return before;
  const children = NOUNS.filter((child) => linksTo(child, noun)).flatMap((child): [string, z.ZodType][] =>
    names(child.plural, child.zh).map((name) => [
      name,
      // Things of one kind can stand inside of each other.
      z.array(child === noun ? z.lazy(() => thingOf(noun, known)) : thingOf(child, known)),
    ]),
  );
  const key = z
    .union([z.string(), z.number()])
    .describe('Its name within this workspace; it does not change.');
  const origin = {
    source: z.string().describe('Another system that it comes from.'),
    externalId: z.string().describe('Its id there, if that is not its key.'),
    draft: z.boolean().describe('A proposal: an import refuses it.'),
  };
  // A field goes before a list of things with the same name.
  const thing = z
    .strictObject(
      optionalAll({ ...Object.fromEntries(children), ...origin, key, 键: key, ...shapeOf(noun.fields) }),
    )
    .describe(noun.description);
  known.set(noun, thing);
  return thing;
}

const linksTo = (child: ImportNoun, noun: ImportNoun): boolean =>
  child.within?.some((name) => {
    const field = child.fields[name];
    return field?.kind === 'reference' && field.noun === noun.name;
  }) ?? false;

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, z.ZodType][] =>
      names(name, field.zh).map((each) => [each, typeOf(field)]),
    ),
  );

function typeOf(field: Field): z.ZodType {
  const scalar = z.union([z.string(), z.number(), z.null()]);
  switch (field.kind) {
    case 'boolean':
      return z.union([z.boolean(), z.enum(['是', '否'])]).describe(field.description);
    case 'choice':
      return z
        .enum([
          ...Object.keys(field.choices),
          ...Object.keys(field.choices).map((code) => code.toLowerCase().replaceAll('_', '-')),
          ...Object.values(field.choices),
        ])
        .describe(field.description);
    case 'choices':
      return z.array(typeOf({ ...field, kind: 'choice' })).describe(field.description);
    case 'texts':
      return z.array(z.union([z.string(), z.number()])).describe(field.description);
    case 'part': {
      const parts = z.strictObject(optionalAll(shapeOf(field.fields)));
      return (field.line === undefined ? parts : z.union([scalar, parts])).describe(field.description);
    }
    case 'list':
      return z.array(z.strictObject(optionalAll(shapeOf(field.fields)))).describe(field.description);
    default:
      return scalar.describe(field.description);
  }
}
