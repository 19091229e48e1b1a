import { canonicalJson } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import type { Tx } from '../database/Tx.ts';
import { encodeId } from '../id/encodeId.ts';
import type { Field, Fields } from './Field.ts';
import type { Found, ImportNoun, Values } from './ImportNoun.ts';
import { NOUNS } from './NOUNS.ts';
import { isList, isMap, type Wire } from './Wire.ts';

/** An export may take as long as it needs. */
const TIMEOUT_MS = 60 * 60 * 1000;

/** A thing as a workspace states it. */
export interface ExportRecord {
  readonly noun: string;
  readonly key: string;
  readonly source?: string;
  readonly externalId?: string;
  /** What is not null and not the default; things that it names by their keys. */
  readonly fields: Values;
}

/** A workspace as it is exported. */
export interface ExportStream {
  readonly source: string;
  readonly records: readonly ExportRecord[];
}

/**
 * Reads all things of one state of the database as a workspace: importing it into an empty one gives the same again. Of
 * facts about definitions what holds is exported, not when it was recorded.
 *
 * @param source - The system whose external ids are the keys; the one that most things come from when absent.
 */
export const exportRecords = ({ prisma }: Database, source?: string): Promise<ExportStream> =>
  prisma.$transaction((tx) => recordsOf(tx, source), {
    isolationLevel: 'RepeatableRead',
    timeout: TIMEOUT_MS,
  });

/** The same of the state that a transaction sees. */
export async function recordsOf(tx: Tx, source?: string): Promise<ExportStream> {
  const found: { noun: ImportNoun; things: Found[] }[] = [];
  for (const noun of NOUNS) found.push({ noun, things: await noun.find(tx) });
  const main =
    source ?? mostFrequent(found.flatMap(({ things }) => things.flatMap((thing) => thing.source ?? [])));
  const keys = new Map<string, string>();
  for (const { noun, things } of found)
    for (const thing of things) {
      const id = encodeId(noun.entityType, thing.uuid);
      keys.set(id, keyOf(noun, thing, id, main));
    }
  const records = found.flatMap(({ noun, things }) =>
    things.map((thing): ExportRecord => {
      const key = keys.get(encodeId(noun.entityType, thing.uuid)) ?? '';
      return {
        noun: noun.name,
        key,
        ...(thing.source === null || thing.source === main ? {} : { source: thing.source }),
        ...(thing.externalId === null || thing.externalId === key ? {} : { externalId: thing.externalId }),
        fields: statedFields(noun, thing, keys),
      };
    }),
  );
  return { source: main, records };
}

function mostFrequent(sources: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? 'meritkit';
}

function keyOf(noun: ImportNoun, { source, externalId }: Found, id: string, main: string): string {
  if (noun.isSingle) return noun.name;
  if (source === null || externalId === null) return id;
  return source === main ? externalId : `${source}/${externalId}`;
}

function statedFields(
  noun: ImportNoun,
  { fields, implied }: Found,
  keys: ReadonlyMap<string, string>,
): Values {
  return Object.fromEntries(
    Object.entries(noun.fields).flatMap(([name, field]): [string, Wire][] => {
      const own = fields[name] ?? null;
      const value = own === implied?.[name] ? null : stated(field, own, keys);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** A value as a workspace states it; null when it need not be stated. */
function stated(field: Field, value: Wire, keys: ReadonlyMap<string, string>): Wire {
  if (value === null || canonicalJson(value) === canonicalJson(field.default ?? null)) return null;
  if (field.kind === 'reference' && typeof value === 'string') return keys.get(value) ?? value;
  if (field.kind === 'part') return statedParts(field.fields, value, keys);
  if (!isList(value)) return value;
  if (value.length === 0) return null;
  return field.kind === 'list' ? value.map((item) => statedParts(field.fields, item, keys)) : value;
}

const statedParts = (fields: Fields, item: Wire, keys: ReadonlyMap<string, string>): Wire =>
  isMap(item)
    ? Object.fromEntries(
        Object.entries(fields).flatMap(([name, inner]): [string, Wire][] => {
          const part = stated(inner, item[name] ?? null, keys);
          return part === null ? [] : [[name, part]];
        }),
      )
    : item;
