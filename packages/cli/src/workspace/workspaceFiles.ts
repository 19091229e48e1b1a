import {
  type ExportRecord,
  type ExportStream,
  type Field,
  type Fields,
  type ImportNoun,
  NOUNS,
  type Wire,
} from '@meritkit/server';
import { Document } from 'yaml';
import { csvText } from './csvText.ts';
import { hyphened } from './nameOf.ts';
import { printLine } from './values/printLine.ts';

/** The files of a workspace by their names, in a stable order: what is exported, as people read and edit it. */
export function workspaceFiles({ source, records }: ExportStream): Map<string, string> {
  const files = new Map<string, string>();
  const inside = new Map<string, ExportRecord[]>();
  const outside: ExportRecord[] = [];
  for (const record of records) {
    const parent = parentOf(record);
    if (parent === null) outside.push(record);
    else inside.set(parent, [...(inside.get(parent) ?? []), record]);
  }
  const [single] = NOUNS.filter(({ isSingle }) => isSingle).flatMap((noun) => things(noun, outside, inside));
  files.set(
    'workspace.yaml',
    yamlText({ source, ...(single === undefined ? {} : { organisation: single }) }),
  );
  for (const noun of NOUNS) {
    const own = outside.filter((record) => record.noun === noun.name);
    if (noun.isSingle || own.length === 0) continue;
    const name = hyphened(noun.plural);
    if (noun.layout === 'TABLE') files.set(`${name}.csv`, table(noun, own));
    else files.set(`${name}.yaml`, yamlText({ [noun.plural]: things(noun, outside, inside) }));
  }
  return files;
}

/** What a record is written inside of; null for one that stands by itself. */
function parentOf(record: ExportRecord): string | null {
  const noun = NOUNS.find(({ name }) => name === record.noun);
  if (noun?.layout !== 'NESTED') return null;
  for (const name of noun.within ?? []) {
    const field = noun.fields[name];
    const key = record.fields[name];
    if (field?.kind === 'reference' && typeof key === 'string') return `${field.noun} ${key}`;
  }
  return null;
}

function things(
  noun: ImportNoun,
  records: readonly ExportRecord[],
  inside: ReadonlyMap<string, readonly ExportRecord[]>,
  link: string | null = null,
): object[] {
  return records
    .filter((record) => record.noun === noun.name)
    .map(({ key, source, externalId, fields }) => {
      const within = inside.get(`${noun.name} ${key}`) ?? [];
      const lists = NOUNS.flatMap((child): [string, object[]][] => {
        const own = within.filter((record) => record.noun === child.name);
        const field = child.within?.find((name) => {
          const through = child.fields[name];
          return through?.kind === 'reference' && through.noun === noun.name;
        });
        return own.length === 0 ? [] : [[child.plural, things(child, own, inside, field ?? null)]];
      });
      return {
        ...(noun.isSingle ? {} : { key }),
        ...(source === undefined ? {} : { source }),
        ...(externalId === undefined ? {} : { externalId }),
        ...printedFields(noun.fields, fields, link),
        ...Object.fromEntries(lists),
      };
    });
}

const printedFields = (
  table: Fields,
  values: { readonly [name: string]: Wire },
  link: string | null = null,
): object =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, field]): [string, unknown][] => {
      const value = values[name];
      const isTold = name === link || (link !== null && field.isInherited === true);
      return value === undefined || value === null || isTold ? [] : [[name, printed(field, value)]];
    }),
  );

/** A value as people write it: weights in percent, numbers as numbers where that says exactly the same. */
function printed(field: Field, value: Wire): unknown {
  if (field.kind === 'part' && isMap(value))
    return printLine(field.line, value) ?? printedFields(field.fields, value);
  if (field.kind === 'list' && Array.isArray(value))
    return value.map((item) => (isMap(item) ? printedFields(field.fields, item) : item));
  if (field.kind === 'weight' && typeof value === 'number') return `${value / 100}%`;
  if (field.kind === 'decimal' && typeof value === 'string' && String(Number(value)) === value)
    return Number(value);
  return value;
}

const isMap = (value: Wire): value is { readonly [name: string]: Wire } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function yamlText(content: object): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  return document.toString({ lineWidth: 0 });
}

function table(noun: ImportNoun, records: readonly ExportRecord[]): string {
  const names = Object.keys(noun.fields).filter((name) => records.some(({ fields }) => fields[name] != null));
  const origin = (['source', 'externalId'] as const).filter((name) =>
    records.some((record) => record[name] !== undefined),
  );
  return csvText([
    ['key', ...origin, ...names],
    ...records.map((record) => [
      record.key,
      ...origin.map((name) => record[name] ?? ''),
      ...names.map((name) => {
        const field = noun.fields[name];
        const value = record.fields[name];
        return field === undefined || value == null ? '' : String(printed(field, value));
      }),
    ]),
  ]);
}
