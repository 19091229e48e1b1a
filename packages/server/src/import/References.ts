import type { Tx } from '../database/Tx.ts';
import { decodeId } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import type { Draft } from './Draft.ts';
import type { Field, Fields, NounName } from './Field.ts';
import type { FieldIssue } from './fieldIssues.ts';
import { findAll } from './findAll.ts';
import type { ImportNoun, Values } from './ImportNoun.ts';
import { isList, isMap, type Wire } from './Wire.ts';

/** One thing that a record names. */
interface Named {
  readonly noun: NounName;
  readonly key: string;
  readonly path: FieldIssue['path'];
}

/** All things that values name, with their places. */
export function namedBy(fields: Fields, values: Values, path: FieldIssue['path'] = []): Named[] {
  return Object.entries(fields).flatMap(([name, field]): Named[] => {
    const value = values[name];
    if (field.kind === 'reference' && typeof value === 'string')
      return [{ noun: field.noun, key: value, path: [...path, name] }];
    if (field.kind === 'part' && isMap(value)) return namedBy(field.fields, value, [...path, name]);
    if (field.kind !== 'list' || !isList(value)) return [];
    return value.flatMap((item, index) =>
      isMap(item) ? namedBy(field.fields, item, [...path, name, index]) : [],
    );
  });
}

/** Finds what the records of a workspace name: in the workspace itself, else in the database. */
export class References {
  readonly #drafts = new Map<string, Draft>();
  readonly #others = new Map<string, string>();
  readonly #nouns: ReadonlyMap<string, ImportNoun>;

  constructor(nouns: readonly ImportNoun[], drafts: readonly Draft[]) {
    this.#nouns = new Map(nouns.map((noun) => [noun.name, noun]));
    for (const draft of drafts) this.#drafts.set(`${draft.noun.name} ${draft.record.key}`, draft);
  }

  /** The record of the workspace that is named. */
  draft({ noun, key }: Pick<Named, 'noun' | 'key'>): Draft | undefined {
    return this.#drafts.get(`${noun} ${key}`);
  }

  /** Finds all that is named and not in the workspace, by their external ids in its source or by their public ids. */
  async load(tx: Tx, source: string, named: readonly Named[]): Promise<void> {
    for (const noun of this.#nouns.values()) {
      const keys = [
        ...new Set(
          named
            .filter((each) => each.noun === noun.name && this.draft(each) === undefined)
            .map(({ key }) => key),
        ),
      ];
      if (keys.length === 0) continue;
      const found = await findAll(noun, tx, {
        ids: keys.flatMap((key) => {
          const decoded = decodeId(key);
          return decoded?.type === noun.entityType ? [decoded.uuid] : [];
        }),
        origins: [{ source, externalIds: keys }],
      });
      for (const { uuid, source: from, externalId } of found) {
        const id = encodeId(noun.entityType, uuid);
        this.#others.set(`${noun.name} ${id}`, id);
        if (from === source && externalId !== null) this.#others.set(`${noun.name} ${externalId}`, id);
      }
    }
  }

  /** The public id of what is named; null when it is not there (yet). */
  id({ noun, key }: Pick<Named, 'noun' | 'key'>): string | null {
    const draft = this.draft({ noun, key });
    if (draft === undefined) return this.#others.get(`${noun} ${key}`) ?? null;
    return draft.uuid === null ? null : encodeId(draft.noun.entityType, draft.uuid);
  }

  /** A value with public ids in place of keys. */
  resolved(field: Field, value: Wire): Wire {
    if (field.kind === 'reference' && typeof value === 'string')
      return this.id({ noun: field.noun, key: value }) ?? value;
    if (field.kind === 'part') return this.#allResolved(field.fields, value);
    if (field.kind !== 'list' || !isList(value)) return value;
    return value.map((item) => this.#allResolved(field.fields, item));
  }

  #allResolved(fields: Fields, item: Wire): Wire {
    if (!isMap(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([name, part]) => {
        const inner = fields[name];
        return [name, inner === undefined ? part : this.resolved(inner, part)];
      }),
    );
  }
}
