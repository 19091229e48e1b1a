import { canonicalJson } from '@meritkit/core';
import { ValidationError } from '../../error/ValidationError.ts';
import type { Field, Fields } from '../Field.ts';
import type { Found, Values } from '../ImportNoun.ts';
import { normalise } from '../normalise.ts';
import { isList, isMap, type Wire } from '../Wire.ts';

/** The field that holds the states through which a thing went before the one that it is in. */
export const historyField = (fields: Fields): Field => ({
  kind: 'list',
  zh: '历程',
  description: 'The states before that, the earliest first, whole.',
  fields: {
    ...fields,
    observedAt: { kind: 'instant', zh: '状态时间', isRequired: true, description: 'Since when.' },
  },
});

const itemsOf = (list: Wire | undefined): readonly Values[] => (isList(list) ? list.filter(isMap) : []);

const refused = (code: string, message: string) =>
  new ValidationError([{ path: ['history'], code, message }]);

const timeOf = (value: Wire | undefined): number =>
  typeof value === 'string' ? Date.parse(value) : Number.NaN;

/**
 * The states of a new thing: what it is written as, and where it then goes.
 *
 * @throws {ValidationError} `OUT_OF_ORDER`.
 */
export function statesOf(field: Field, { history, ...item }: Values): readonly Values[] {
  if (field.kind !== 'list') return [item];
  const earlier = itemsOf(normalise(field, history));
  if (earlier.length === 0) return [item];
  const [last] = itemsOf(normalise(field, [item]));
  return inOrder([...earlier.map((state) => ({ ...item, ...state })), { ...item, ...last }]);
}

/**
 * The states into which a thing goes after those that are known of it.
 *
 * @param changed - What a workspace states otherwise; with the history, if that differs.
 * @throws {ValidationError} `IMMUTABLE` when known states are missing; `OUT_OF_ORDER`.
 */
export function statesAfter(field: Field, found: Found, changed: Values): readonly Values[] {
  if (field.kind !== 'list') return [];
  const names = Object.keys(field.fields);
  const now = Object.fromEntries(names.map((name) => [name, found.fields[name] ?? null]));
  const next = {
    ...now,
    ...Object.fromEntries(Object.entries(changed).filter(([name]) => names.includes(name))),
  };
  const alike = (states: readonly Values[]) => {
    const normal = normalise(field, states);
    return itemsOf(normal).map((state) => canonicalJson(state));
  };
  const known = alike([...itemsOf(found.fields['history']), now]);
  const wanted = inOrder([...itemsOf(changed['history']), next]);
  const texts = alike(wanted);
  if (known.some((state, index) => state !== texts[index]))
    throw refused(
      'IMMUTABLE',
      'States that are known are missing here: list all of them, and new ones behind them.',
    );
  return wanted.slice(known.length);
}

/** Each state holds from later on than the one before. */
function inOrder(states: readonly Values[]): readonly Values[] {
  const isWrong = states.some(
    ({ observedAt }, index) => index > 0 && timeOf(observedAt) <= timeOf(states[index - 1]?.['observedAt']),
  );
  if (isWrong)
    throw refused('OUT_OF_ORDER', 'Each state holds from a later instant on than the one before it.');
  return states;
}
