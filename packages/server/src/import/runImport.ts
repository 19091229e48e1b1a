import { canonicalJson } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { decodeId } from '../id/decodeId.ts';
import { attempt } from './attempt.ts';
import { type Draft, issueAt } from './Draft.ts';
import type { Field } from './Field.ts';
import { type FieldIssue, fieldIssues } from './fieldIssues.ts';
import { findAll } from './findAll.ts';
import type { ImportIssue } from './ImportIssue.ts';
import type { Found, ImportNoun, PerformValues, Values } from './ImportNoun.ts';
import type { ImportStream } from './ImportRecord.ts';
import type { ImportResult } from './ImportResult.ts';
import { NOUNS } from './NOUNS.ts';
import { normalise } from './normalise.ts';
import { pause } from './pause.ts';
import { namedBy, References } from './References.ts';

/** What running an import needs. */
export interface ImportRun {
  readonly tx: Tx;
  readonly perform: PerformValues;
  /** Ends it between two steps, so that its transaction is rolled back. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many things of a noun were just written; they are not committed yet. */
  readonly onProgress?: ((noun: string, count: number) => void) | undefined;
}

/**
 * Writes a workspace within a transaction: creates what is not there, changes what differs, leaves the rest. Whatever is
 * wrong is told in one list; things that have problems, and what rests on them, are not written, so the caller rolls
 * back when there are any.
 */
export async function runImport(stream: ImportStream, run: ImportRun): Promise<ImportResult> {
  const { tx, signal } = run;
  const issues: ImportIssue[] = [];
  const refuse = (draft: Draft, found: readonly FieldIssue[]) => {
    draft.state = 'refused';
    const isFlawed = (issue: FieldIssue) => draft.record.flawed.includes(String(issue.path[0] ?? ''));
    issues.push(
      ...found.filter((issue) => !isFlawed(issue)).map((issue) => issueAt(draft, placed(draft.noun, issue))),
    );
  };
  const drafts = draftsOf(stream, issues);
  for (const noun of NOUNS) await identify(noun, drafts, tx);
  const references = new References(NOUNS, drafts);
  const named = new Map(drafts.map((draft) => [draft, namedBy(draft.noun.fields, draft.record.fields)]));
  await references.load(tx, stream.source, [...named.values()].flat());

  const taken = new Set<string>();
  for (const draft of drafts) {
    const { noun, record, found } = draft;
    const identity = `${noun.name} ${record.key}`;
    const problems = fieldIssues(noun.fields, record.fields, found === null);
    if (taken.has(identity))
      problems.push({ path: [], code: 'DUPLICATE_KEY', message: 'Something else of its kind has this key.' });
    taken.add(identity);
    for (const name of named.get(draft) ?? [])
      if (references.draft(name) === undefined && references.id(name) === null)
        problems.push({
          path: name.path,
          code: 'NOT_FOUND',
          message: `There is no ${name.noun} "${name.key}".`,
        });
    if (problems.length > 0 || record.flawed.length > 0) refuse(draft, problems);
  }

  for (const noun of NOUNS) {
    const own = drafts.filter((draft) => draft.noun === noun);
    let waiting = own.filter(({ found, state }) => found === null && state === 'sound');
    while (waiting.length > 0) {
      await pause(signal);
      block(waiting, named, references);
      waiting = waiting.filter(({ state }) => state === 'sound');
      const ready = waiting.filter((draft) =>
        early(noun, named.get(draft)).every((name) => references.id(name) !== null),
      );
      if (ready.length === 0) {
        for (const draft of waiting)
          refuse(draft, [{ path: [], code: 'CIRCLE', message: 'It is below itself, through others.' }]);
        break;
      }
      await attempt(tx, ready, (items) => create(noun, items, references, run), refuse);
      run.onProgress?.(noun.plural, ready.filter(({ uuid }) => uuid !== null).length);
      waiting = waiting.filter(({ state, uuid }) => state === 'sound' && uuid === null);
    }
    block(own, named, references);
    for (const draft of own) {
      await pause(signal);
      if (draft.found !== null && draft.state === 'sound')
        await attempt(tx, [draft], () => change(draft, draft.found, undefined, references, run), refuse);
    }
  }
  // What stands below others is finished before them: what is archived takes no more changes.
  for (const when of [true, 'LAST'] as const)
    for (const noun of NOUNS.toReversed())
      await changeLate(noun, when, drafts, named, references, run, refuse);
  await attempt(
    tx,
    [null],
    () => tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`,
    (_, found) => {
      issues.push(
        ...found.map(({ code, message }) => ({
          file: '',
          line: 1,
          column: 1,
          subject: 'workspace',
          code,
          message,
        })),
      );
    },
  );
  return resultOf(drafts, issues);
}

function draftsOf(stream: ImportStream, issues: ImportIssue[]): Draft[] {
  const nouns = new Map<string, ImportNoun>(NOUNS.map((noun) => [noun.name, noun]));
  return stream.records.flatMap((record): Draft[] => {
    const noun = nouns.get(record.noun);
    if (noun === undefined) {
      const [line, column] = record.place.at;
      const message = `There is no noun ${record.noun}.`;
      issues.push({
        file: record.place.file,
        line,
        column,
        subject: record.key,
        code: 'UNKNOWN_NOUN',
        message,
      });
      return [];
    }
    return [
      {
        record,
        noun,
        source: record.source ?? stream.source,
        externalId: record.externalId ?? record.key,
        found: null,
        uuid: null,
        state: 'sound',
        isCreated: false,
        changed: [],
      },
    ];
  });
}

/** Finds what is there already: by source and external id, or by the public id where a thing has no other identity. */
async function identify(noun: ImportNoun, drafts: readonly Draft[], tx: Tx): Promise<void> {
  const own = drafts.filter((draft) => draft.noun === noun);
  if (own.length === 0) return;
  const idOf = ({ record }: Draft) => {
    const decoded = decodeId(record.key);
    return decoded?.type === noun.entityType ? decoded.uuid : null;
  };
  const sources = [...new Set(own.map(({ source }) => source))];
  const found = await findAll(noun, tx, {
    ids: own.flatMap((draft) => idOf(draft) ?? []),
    origins: sources.map((source) => ({
      source,
      externalIds: own.filter((draft) => draft.source === source).map(({ externalId }) => externalId),
    })),
  });
  const byOrigin = new Map(found.map((thing) => [JSON.stringify([thing.source, thing.externalId]), thing]));
  const byId = new Map(found.map((thing) => [thing.uuid, thing]));
  for (const draft of own) {
    draft.found =
      (noun.isSingle ? found[0] : byOrigin.get(JSON.stringify([draft.source, draft.externalId]))) ??
      byId.get(idOf(draft) ?? '') ??
      null;
    draft.uuid = draft.found?.uuid ?? null;
  }
}

type NamedByDraft = ReadonlyMap<Draft, ReturnType<typeof namedBy>>;

/** What must be there before a thing is created. */
const early = (noun: ImportNoun, named: ReturnType<typeof namedBy> = []) =>
  named.filter(({ path }) => noun.fields[String(path[0])]?.isLate === undefined);

/** Leaves out what names something that is not written: that has been told where it is wrong. */
function block(drafts: readonly Draft[], named: NamedByDraft, references: References): void {
  for (const draft of drafts)
    if (draft.state === 'sound' && (named.get(draft) ?? []).some((name) => isLost(references.draft(name))))
      draft.state = 'blocked';
}

const isLost = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.state !== 'sound' && draft.uuid === null;

async function create(
  noun: ImportNoun,
  drafts: readonly Draft[],
  references: References,
  { perform }: ImportRun,
): Promise<void> {
  const items = drafts.map(({ record, source, externalId }) => {
    const values: Record<string, Values[string]> = { source, externalId };
    for (const [name, field] of Object.entries(noun.fields)) {
      const value = record.fields[name];
      if (value !== undefined && field.isLate === undefined)
        values[field.input ?? name] = references.resolved(field, value);
    }
    return values;
  });
  const ids = await noun.create(items, perform);
  for (const [index, draft] of drafts.entries()) {
    draft.uuid = ids[index] ?? null;
    draft.isCreated = true;
  }
}

/** Writes what a record states otherwise than the thing is. */
async function change(
  draft: Draft,
  found: Found | null,
  when: Field['isLate'],
  references: References,
  { perform, tx }: ImportRun,
): Promise<void> {
  if (found === null) return;
  const { noun, record } = draft;
  const changed: Record<string, Values[string]> = {};
  const told: Draft['changed'] = [];
  const fixed: FieldIssue[] = [];
  for (const [name, field] of Object.entries(noun.fields)) {
    const value = record.fields[name];
    if (value === undefined || field.isLate !== when) continue;
    const to = normalise(field, references.resolved(field, value));
    const from = normalise(field, found.fields[name]);
    if (canonicalJson(to) === canonicalJson(from)) continue;
    if (noun.isFact || field.isFixed) {
      const message = noun.isFact
        ? 'This is a fact that is recorded otherwise and never changed: record another one, with a key of its own.'
        : 'This is there already and cannot be changed.';
      fixed.push({ path: [name], code: 'IMMUTABLE', message });
      continue;
    }
    changed[field.input ?? name] = to;
    told.push({ name, from, to: value });
  }
  if (fixed.length > 0) throw new ValidationError(fixed);
  if (told.length === 0) return;
  await noun.update(found, changed, perform, tx);
  draft.changed.push(...told);
}

/** Writes what could only be written when all things are there. */
async function changeLate(
  noun: ImportNoun,
  when: true | 'LAST',
  drafts: readonly Draft[],
  named: NamedByDraft,
  references: References,
  run: ImportRun,
  refuse: (draft: Draft, issues: readonly FieldIssue[]) => void,
): Promise<void> {
  const late = drafts.filter(
    (draft) =>
      draft.noun === noun &&
      draft.uuid !== null &&
      draft.state === 'sound' &&
      Object.keys(draft.record.fields).some((name) => noun.fields[name]?.isLate === when),
  );
  if (late.length === 0) return;
  block(late, named, references);
  const found = await findAll(noun, run.tx, { ids: late.flatMap(({ uuid }) => uuid ?? []), origins: [] });
  const byId = new Map(found.map((thing) => [thing.uuid, thing]));
  for (const draft of late) {
    await pause(run.signal);
    const thing = byId.get(draft.uuid ?? '') ?? null;
    if (draft.state === 'sound')
      await attempt(run.tx, [draft], () => change(draft, thing, when, references, run), refuse);
  }
}

/** An issue of a command at the field that its input's name stands for. */
function placed({ fields }: ImportNoun, { path: [head, ...rest], ...issue }: FieldIssue): FieldIssue {
  if (head === undefined) return { ...issue, path: [] };
  const name = Object.keys(fields).find((each) => (fields[each]?.input ?? each) === head);
  return { ...issue, path: [name ?? head, ...rest] };
}

function resultOf(drafts: readonly Draft[], issues: readonly ImportIssue[]): ImportResult {
  const changes = drafts.flatMap(({ isCreated, changed, record, noun }) => {
    if (!isCreated && changed.length === 0) return [];
    const fields = isCreated
      ? Object.entries(record.fields).map(([name, to]) => ({ name, from: null, to }))
      : changed;
    const [line] = record.place.at;
    const action = isCreated ? ('create' as const) : ('update' as const);
    return [{ action, noun: noun.name, key: record.key, file: record.place.file, line, fields }];
  });
  const created = changes.filter(({ action }) => action === 'create').length;
  return {
    created,
    updated: changes.length - created,
    unchanged: drafts.length - changes.length,
    changes,
    issues: issues.toSorted((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    ),
  };
}
