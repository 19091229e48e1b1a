import { type ImportIssue, type ImportNoun, type ImportRecord, NOUNS } from '@meritkit/server';
import { nounNamed, plain } from './nameOf.ts';
import { readFields, type Setting, textOf } from './readField.ts';
import type { Complain } from './readYaml.ts';
import type { Entry, Written } from './Written.ts';

/** What reading a file adds to. */
export interface Reading {
  readonly file: string;
  readonly setting: Setting;
  readonly records: ImportRecord[];
  readonly issues: ImportIssue[];
}

/** Names of a thing that are no fields of its noun. */
const OWN = ['key', '键', 'source', '来源', 'externalId', '外部编号', 'draft', '草稿'] as const;

/** The parent through which a thing is written inside of another. */
interface Parent {
  readonly noun: ImportNoun;
  readonly key: string;
  readonly fields: ImportRecord['fields'];
}

/** Tells problems of a file. */
export const complainIn =
  ({ file, issues }: Pick<Reading, 'file' | 'issues'>, subject = ''): Complain =>
  ([line, column], code, message) => {
    issues.push({ file, line, column, subject, code, message });
  };

/** Reads a list of things of a noun; the organisation is a single one. */
export function readThings(noun: ImportNoun, written: Written, reading: Reading, parent?: Parent): void {
  if (written.kind === 'scalar' && written.text === null) return;
  const items = written.kind === 'list' ? written.items : [written];
  for (const item of items) {
    if (item.kind === 'map') readThing(noun, item.entries, item, reading, parent);
    else complainIn(reading)(item.at, 'NOT_A_MAP', `Each of ${noun.plural} has names with values.`);
  }
}

/** Reads one thing, and the things that are written inside of it. */
export function readThing(
  noun: ImportNoun,
  entries: readonly Entry[],
  { at }: Pick<Written, 'at'>,
  reading: Reading,
  parent?: Parent,
): void {
  const { records, file, setting } = reading;
  const key = noun.isSingle ? noun.name : (textOf(entries, 'key', '键')?.text ?? '');
  const complain = complainIn(reading, `${noun.name}${key === '' ? '' : ` ${key}`}`);
  const draft = textOf(entries, 'draft', '草稿');
  if (draft !== null && !['false', 'no', '否'].includes(draft.text.toLowerCase()))
    complain(draft.at, 'DRAFT', 'This is a proposal: check what it says, then take "draft" away.');
  const inner: { readonly noun: ImportNoun; readonly entry: Entry }[] = [];
  const own = entries.filter((entry) => {
    if (OWN.some((name) => name === entry.name.trim())) return false;
    const child = childNamed(noun, entry.name);
    if (child !== undefined) inner.push({ noun: child, entry });
    return child === undefined;
  });
  const read = readFields(noun.fields, own, setting, complain);
  if (parent !== undefined) {
    const through = linkTo(noun, parent.noun);
    if (through !== undefined) read.fields[through] ??= parent.key;
    for (const [name, field] of Object.entries(noun.fields))
      if (field.isInherited) read.fields[name] ??= parent.fields[name] ?? null;
  }
  if (key === '')
    complain(at, 'KEY_REQUIRED', 'Give it a "key": its name within this workspace, which does not change.');
  else {
    const source = textOf(entries, 'source', '来源')?.text;
    const externalId = textOf(entries, 'externalId', '外部编号')?.text;
    records.push({
      noun: noun.name,
      key,
      ...(source === undefined ? {} : { source }),
      ...(externalId === undefined ? {} : { externalId }),
      fields: read.fields,
      place: { file, at: [...at] },
      places: read.places,
      flawed: draft === null ? read.flawed : [...read.flawed, 'draft'],
    });
  }
  for (const child of inner)
    readThings(child.noun, child.entry.value, reading, { noun, key, fields: read.fields });
}

/** The field through which things of a noun are written inside of another. */
const linkTo = (noun: ImportNoun, parent: ImportNoun): string | undefined =>
  noun.within?.find((name) => {
    const field = noun.fields[name];
    return field?.kind === 'reference' && field.noun === parent.name;
  });

function childNamed(parent: ImportNoun, name: string): ImportNoun | undefined {
  // A field goes before a list of things with the same name.
  if (
    Object.entries(parent.fields).some(
      ([field, { zh }]) => plain(field) === plain(name) || zh === name.trim(),
    )
  )
    return undefined;
  const noun = nounNamed(name);
  return noun !== undefined && NOUNS.includes(noun) && linkTo(noun, parent) !== undefined ? noun : undefined;
}
