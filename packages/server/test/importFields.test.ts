import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { COMMAND_RULES, OPERATOR_ONLY, OWN_RULES } from '../src/access/commandRules.ts';
import type { Fields } from '../src/import/Field.ts';
import { NOUNS } from '../src/import/NOUNS.ts';

const SOURCE = join(import.meta.dirname, '../src');
const NOUN_FILES = join(SOURCE, 'import/nouns');

/** The inputs of all commands that no field of a workspace stands for, with why. */
const NOT_FIELDS: Readonly<Record<string, string>> = {
  id: 'the import knows which thing it is',
  expectedRevision: 'the import states what it saw',
  source: 'a part of its identity',
  externalId: 'a part of its identity',
};

/** The same of single commands: a command, or its input by path and what is below it. */
const EXCEPT: Readonly<Record<string, string>> = {
  'objectiveReweigh weights': 'the weight of a key result is a field of it',
  'objectiveReweigh aligned.alignmentId': 'an alignment is known by what it joins',
  'riskScenarioDefine personIds': 'one list, `recipients`, names people and teams',
  'riskScenarioDefine teamIds': 'one list, `recipients`, names people and teams',
  'riskScenarioUpdate personIds': 'one list, `recipients`, names people and teams',
  'riskScenarioUpdate teamIds': 'one list, `recipients`, names people and teams',
  'incidentFollowUp close.id': 'a follow-up is known by what it says',
  'workItemPlace ordinal': 'the order is that of the file',
  'statementCreate workItemId': 'what it is about besides stands in `links`',
  'statementCreate costSavingId': 'what it is about besides stands in `links`',
  'statementCreate aboutStoryId': 'what it is about besides stands in `links`',
  'storyWrite workItemId': 'what it is about besides stands in `links`',
  'storyWrite costSavingId': 'what it is about besides stands in `links`',
  'storyWrite aboutStoryId': 'what it is about besides stands in `links`',
  'reportWrite items': 'items are things of their own',
};

/** Inputs that stand for fields of a list or a part: `command` or `command input`, then the path of the field. */
const WITHIN: Readonly<Record<string, string>> = {
  'objectiveRedefine validFrom': 'redefined.validFrom',
  'objectiveRedefine reason': 'redefined.reason',
  'keyResultRedefine validFrom': 'redefined.validFrom',
  'keyResultRedefine reason': 'redefined.reason',
  'objectiveAlign parentObjectiveId': 'alignedWith.objectiveId',
  'objectiveAlign parentKeyResultId': 'alignedWith.keyResultId',
  'objectiveAlign weight': 'alignedWith.weight',
  'objectiveAlign share': 'alignedWith.share',
  'objectiveAlign validFrom': 'alignedWith.validFrom',
  'objectiveReweigh aligned.weight': 'alignedWith.redefined.weight',
  'objectiveReweigh aligned.share': 'alignedWith.redefined.share',
  'objectiveReweigh validFrom': 'alignedWith.redefined.validFrom',
  'objectiveReweigh reason': 'alignedWith.redefined.reason',
  'metricRecord samples': '',
  'incidentFollowUp add': 'followUps',
  'incidentFollowUp close.state': 'followUps.state',
  'costSavingMention text': 'mentions.text',
  'costSavingMention place': 'mentions.place',
  'storyLink workItemId': 'links.workItemId',
  'storyLink costSavingId': 'links.costSavingId',
  'storyLink aboutStoryId': 'links.storyId',
  'statementLink workItemId': 'links.workItemId',
  'statementLink costSavingId': 'links.costSavingId',
  'statementLink aboutStoryId': 'links.storyId',
  'reportItemAdd support.addresseeId': 'support.addresseePersonId',
  'reportItemUpdate support.addresseeId': 'support.addresseePersonId',
};

/** Commands that no import performs, with why. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  objectiveCarryOver: 'what is carried over is an objective of its own in a file',
  periodClose: 'closing freezes scores; it is a decision and no fact',
  periodReopen: 'as closing',
  incidentResolve: 'when it was resolved is a field, which an update writes',
  objectiveUnalign: 'an import takes nothing away',
  reportItemRemove: 'an import takes nothing away',
  statementUnlink: 'an import takes nothing away',
  storyUnlink: 'an import takes nothing away',
  roleGrant: 'access is not a matter of workspaces',
  roleRevoke: 'access is not a matter of workspaces',
  serviceAccountArchive: 'access is not a matter of workspaces',
  serviceAccountCreate: 'access is not a matter of workspaces',
  tokenCreate: 'access is not a matter of workspaces',
  tokenRevoke: 'access is not a matter of workspaces',
};

/** Which commands each noun's files name, through all that they import from beside them. */
function commandsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(NOUN_FILES, file), 'utf8');
  const own = [...text.matchAll(/from '\.\.\/\.\.\/([\w-]+\/commands\/\w+\.ts)'/g)].map(
    ([, path = '']) => path,
  );
  const beside = [...text.matchAll(/from '\.\/(\w+\.ts)'/g)].flatMap(([, path = '']) =>
    commandsOf(path, seen),
  );
  return [...new Set([...own, ...beside])];
}

const isCommand = (value: unknown): value is { readonly name: string; readonly input: z.ZodType } =>
  typeof value === 'object' && value !== null && 'execute' in value && 'input' in value && 'name' in value;

/** All names of an input by path, lists and wrappers looked through. */
function pathsOf(schema: z.core.$ZodType, path = ''): string[] {
  const def: unknown = schema._zod.def;
  const inner = z
    .object({ innerType: z.any(), in: z.any(), element: z.any(), shape: z.any() })
    .partial()
    .parse(def);
  if (inner.innerType) return pathsOf(inner.innerType, path);
  if (inner.in) return pathsOf(inner.in, path);
  if (inner.element) return pathsOf(inner.element, path);
  if (inner.shape === undefined) return [path];
  const shape: Record<string, z.core.$ZodType> = inner.shape;
  return Object.entries(shape).flatMap(([name, each]) =>
    pathsOf(each, path === '' ? name : `${path}.${name}`),
  );
}

/** All paths of fields by the names that inputs have for them. */
const fieldPaths = (fields: Fields, path = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const at = `${path}${field.input ?? (field.kind === 'reference' ? `${name}Id` : name)}`;
    return field.kind === 'list' || field.kind === 'part' ? fieldPaths(field.fields, `${at}.`) : [at];
  });

/** An entry that is about an input, by its own path or by that of what it is in. */
const entryOf = (entries: Readonly<Record<string, string>>, command: string, input: string) =>
  Object.keys(entries).find((entry) => `${command} ${input}.`.startsWith(`${entry}.`));

test('every input of a command that an import performs can be written in a file, or is left out for a reason', async () => {
  const missing: string[] = [];
  const called = new Set<string>();
  const used = new Set<string>();
  for (const noun of NOUNS) {
    const fields = new Set(fieldPaths(noun.fields));
    const isField = (command: string, input: string): boolean => {
      const placed = entryOf(WITHIN, command, input);
      if (placed === undefined) return fields.has(input) || input in NOT_FIELDS;
      used.add(placed);
      const rest = `${command} ${input}`.slice(placed.length).replace(/^\./, '');
      const path = [WITHIN[placed], rest].filter((part) => part !== '').join('.');
      return fields.has(path) || path in NOT_FIELDS;
    };
    for (const path of commandsOf(`${noun.name}.ts`)) {
      const module: object = await import(join(SOURCE, path));
      for (const command of Object.values(module).filter(isCommand)) {
        called.add(command.name);
        for (const input of pathsOf(command.input)) {
          const except = entryOf(EXCEPT, command.name, input);
          if (except !== undefined) used.add(except);
          else if (!isField(command.name, input)) missing.push(`${command.name} ${input}`);
        }
      }
    }
  }
  expect(missing).toEqual([]);
  // What is excused is there.
  expect([...Object.keys(EXCEPT), ...Object.keys(WITHIN)].filter((entry) => !used.has(entry))).toEqual([]);
  const commands = [...COMMAND_RULES.keys(), ...OPERATOR_ONLY, ...OWN_RULES];
  expect(commands.filter((name) => !called.has(name)).sort()).toEqual(Object.keys(NOT_IMPORTED).sort());
});

test('every name of a field is told from those beside it, in both languages, and every choice from its others', () => {
  const check = (fields: Fields, path: string): void => {
    const names = Object.entries(fields).flatMap(([name, { zh }]) => [name.toLowerCase(), zh]);
    expect([path, names.length - new Set(names).size]).toEqual([path, 0]);
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind === 'list' || field.kind === 'part') check(field.fields, `${path}.${name}`);
      if (field.kind !== 'choice' && field.kind !== 'choices') continue;
      const said = Object.values(field.choices);
      expect([`${path}.${name}`, new Set(said).size]).toEqual([`${path}.${name}`, said.length]);
    }
  };
  for (const noun of NOUNS) check(noun.fields, noun.name);
  const lists = NOUNS.flatMap(({ plural, zh }) => [plural, zh]);
  expect(new Set(lists).size).toBe(lists.length);
});
