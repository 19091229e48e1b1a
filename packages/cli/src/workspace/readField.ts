import type { Field, Fields, Wire } from '@meritkit/server';
import { fieldNamed } from './nameOf.ts';
import type { Complain } from './readYaml.ts';
import { readChoice } from './values/readChoice.ts';
import { readDate } from './values/readDate.ts';
import { readFigure } from './values/readFigure.ts';
import { readFuzzyDate } from './values/readFuzzyDate.ts';
import { readInstant } from './values/readInstant.ts';
import { readMoney } from './values/readMoney.ts';
import { narrow, readNumber } from './values/readNumber.ts';
import { readRatio } from './values/readRatio.ts';
import type { At, Entry, Written } from './Written.ts';

/** What the meaning of values depends on. */
export interface Setting {
  /** The document's own date, by which dates without a year are read. */
  readonly date: string | null;
  /** The zone in which times without an offset are meant. */
  readonly timeZone: string | null;
}

/** Fields as they were read, with their places by path, and those that could not be read. */
export interface ReadFields {
  readonly fields: Record<string, Wire>;
  readonly places: Record<string, [number, number]>;
  readonly flawed: string[];
}

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  false: false,
  no: false,
  否: false,
};

/** Reads the fields of a thing. Each that is wrong is told and left out. */
export function readFields(
  table: Fields,
  entries: readonly Entry[],
  setting: Setting,
  complain: Complain,
  path = '',
): ReadFields {
  const read: ReadFields = { fields: {}, places: {}, flawed: [] };
  const stated = new Map<string, string>();
  for (const { name: written, at, value } of entries) {
    const name = fieldNamed(table, written);
    const field = name === undefined ? undefined : table[name];
    if (name === undefined || field === undefined) {
      complain(at, 'UNKNOWN_FIELD', `There is no field "${written}" here.`);
      read.flawed.push(written);
      continue;
    }
    if (Object.hasOwn(read.fields, name)) {
      complain(at, 'DUPLICATE_FIELD', `The field ${name} is written twice.`);
      continue;
    }
    read.places[`${path}${name}`] = [...value.at];
    const outcome = readField(field, value, setting, complain, `${path}${name}`, read);
    if (outcome === FLAWED) read.flawed.push(name);
    else if (field.kind === 'decimal' && field.ratio !== undefined && Array.isArray(outcome)) {
      for (const [index, part] of field.ratio.entries()) read.fields[part] = outcome[index] ?? null;
    } else if (field.kind === 'part' && isMoney(outcome)) {
      const { per, ...money } = outcome;
      read.fields[name] = money;
      const beside = field.per;
      if (per === null || beside === undefined) continue;
      if (Object.hasOwn(read.fields, beside) && read.fields[beside] !== per)
        complain(value.at, 'CONTRADICTION', `The field ${beside} says otherwise how often it comes.`);
      stated.set(beside, per);
    } else read.fields[name] = outcome;
  }
  for (const [name, per] of stated) read.fields[name] ??= per;
  return read;
}

const FLAWED = Symbol('flawed');

const isMoney = (
  value: Wire | typeof FLAWED,
): value is { readonly [name: string]: Wire } & { per: string | null } =>
  typeof value === 'object' && value !== null && 'per' in value;

function readField(
  field: Field,
  written: Written,
  setting: Setting,
  complain: Complain,
  path: string,
  read: ReadFields,
): Wire | typeof FLAWED {
  if (field.kind === 'list') return readList(field.fields, written, setting, complain, path, read);
  if (field.kind === 'choices' || field.kind === 'texts')
    return readLines(field, written, setting, complain, path, read);
  if (field.kind === 'part' && written.kind === 'map')
    return readPart(field.fields, written.entries, setting, complain, path, read);
  if (written.kind !== 'scalar') {
    complain(written.at, 'WRONG_KIND', 'One value is meant here.');
    return FLAWED;
  }
  if (written.text === null) return null;
  const outcome = readScalar(field, written.text, setting);
  if (!isProblem(outcome)) return outcome.value;
  complain(written.at, outcome.code, outcome.problem);
  return FLAWED;
}

function readList(
  table: Fields,
  written: Written,
  setting: Setting,
  complain: Complain,
  path: string,
  read: ReadFields,
): Wire | typeof FLAWED {
  if (written.kind === 'scalar' && written.text === null) return [];
  const items = written.kind === 'list' ? written.items : [written];
  let isFlawed = false;
  const values = items.flatMap((item, index): Wire[] => {
    if (item.kind !== 'map') {
      complain(item.at, 'WRONG_KIND', 'Names with values are meant here.');
      isFlawed = true;
      return [];
    }
    const inner = readFields(table, item.entries, setting, complain, `${path}.${index}.`);
    Object.assign(read.places, { [`${path}.${index}`]: [...item.at] }, inner.places);
    if (inner.flawed.length > 0) isFlawed = true;
    return [inner.fields];
  });
  return isFlawed ? FLAWED : values;
}

function readPart(
  table: Fields,
  entries: readonly Entry[],
  setting: Setting,
  complain: Complain,
  path: string,
  read: ReadFields,
): Wire | typeof FLAWED {
  const inner = readFields(table, entries, setting, complain, `${path}.`);
  Object.assign(read.places, inner.places);
  return inner.flawed.length > 0 ? FLAWED : inner.fields;
}

/** A list of single values; one alone is a list of one. */
function readLines(
  field: Field,
  written: Written,
  setting: Setting,
  complain: Complain,
  path: string,
  read: ReadFields,
): Wire | typeof FLAWED {
  if (written.kind === 'scalar' && written.text === null) return [];
  const items = written.kind === 'list' ? written.items : [written];
  let isFlawed = false;
  const values = items.flatMap((item, index): Wire[] => {
    read.places[`${path}.${index}`] = [...item.at];
    const outcome =
      item.kind === 'scalar' && item.text !== null
        ? readScalar(field, item.text, setting)
        : { code: 'WRONG_KIND', problem: 'One value is meant here.' };
    if (!isProblem(outcome)) return [outcome.value];
    complain(item.at, outcome.code, outcome.problem);
    isFlawed = true;
    return [];
  });
  return isFlawed ? FLAWED : values;
}

interface Problem {
  readonly code: string;
  readonly problem: string;
}

const isProblem = (outcome: { value: Wire } | Problem): outcome is Problem => 'problem' in outcome;

function readScalar(field: Field, text: string, { date, timeZone }: Setting): { value: Wire } | Problem {
  const trimmed = text.trim();
  switch (field.kind) {
    case 'date': {
      const read = readDate(narrow(trimmed), date);
      return 'date' in read ? { value: read.date } : { code: 'INVALID_DATE', problem: read.problem };
    }
    case 'instant': {
      const read = readInstant(narrow(trimmed), date, timeZone);
      return 'instant' in read ? { value: read.instant } : { code: 'INVALID_INSTANT', problem: read.problem };
    }
    case 'decimal': {
      const ratio = field.ratio === undefined ? null : readRatio(trimmed);
      if (ratio !== null) return { value: [...ratio] };
      const read = readNumber(trimmed);
      return 'number' in read ? { value: read.number } : { code: 'INVALID_DECIMAL', problem: read.problem };
    }
    case 'weight': {
      const isPercent = /[%％]$/.test(trimmed);
      const read = readNumber(trimmed);
      if ('problem' in read)
        return { code: 'INVALID_WEIGHT', problem: 'This is not a weight, like 30% or 3000.' };
      const points = read.number === null ? null : Number(read.number) * (isPercent ? 10_000 : 1);
      const rounded = points === null ? null : Math.round(points);
      return points !== null && rounded !== null && Math.abs(points - rounded) > 1e-6
        ? { code: 'INVALID_WEIGHT', problem: 'A weight has at most two decimals of a percent.' }
        : { value: rounded };
    }
    case 'integer':
      return /^-?\d{1,9}$/.test(narrow(trimmed))
        ? { value: Number(narrow(trimmed)) }
        : { code: 'INVALID_INTEGER', problem: 'This is not a whole number.' };
    case 'boolean': {
      const truth = TRUTHS[trimmed.toLowerCase()];
      return truth === undefined
        ? { code: 'INVALID_BOOLEAN', problem: 'Write true or false.' }
        : { value: truth };
    }
    case 'part':
      return readLine(field.line, trimmed, date);
    case 'choices':
    case 'choice': {
      const code = readChoice(trimmed, field.choices);
      const known = Object.entries(field.choices).map(([each, zh]) => `${each} (${zh})`);
      return code === null
        ? { code: 'UNKNOWN_CHOICE', problem: `Choose one of ${known.join(', ')}.` }
        : { value: code };
    }
    case 'reference':
      return { value: trimmed };
    default:
      return { value: text };
  }
}

/** Values that are written on one line. */
function readLine(
  line: (Field & { readonly kind: 'part' })['line'],
  text: string,
  date: string | null,
): { value: Wire } | Problem {
  switch (line) {
    case 'money': {
      const money = readMoney(text);
      return money === null
        ? {
            code: 'INVALID_MONEY',
            problem: 'This is not an amount of money, like 20129元/年 or CNY 20,129/yr.',
          }
        : { value: { ...money } };
    }
    case 'figure': {
      const figure = readFigure(text);
      return figure === null
        ? {
            code: 'INVALID_FIGURE',
            problem: 'This is not one figure, like 约30%, 2,000+ or xx: write its parts.',
          }
        : { value: { ...figure } };
    }
    case 'fuzzyDate':
      return { value: { ...readFuzzyDate(text, date) } };
    default:
      return { code: 'WRONG_KIND', problem: 'Names with values are meant here.' };
  }
}

/** The text of an entry that stands for itself, like a key. */
export const textOf = (
  entries: readonly Entry[],
  ...names: readonly string[]
): { text: string; at: At } | null => {
  const entry = entries.find(({ name }) => names.includes(name.trim()));
  return entry?.value.kind === 'scalar' && entry.value.text !== null
    ? { text: entry.value.text.trim(), at: entry.value.at }
    : null;
};
