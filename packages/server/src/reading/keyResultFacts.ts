import type { DerivedValue, KeyResultHistory } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { derivedValues, type EvidenceReader } from '../derivation/derivedValues.ts';
import { keyResultHistories } from './keyResultHistories.ts';
import { type KeyResultRow, keyResultSelect } from './keyResultSelect.ts';
import type { Moment } from './Moment.ts';

/** A key result's row, with what it is derived from and what it looks back at. */
export type KeyResultFacts = KeyResultRow & {
  /** What evidence says; null where the value is not derived. */
  readonly derived: DerivedValue | null;
  /** All that was observed; null where the latest observation decides. */
  readonly history: KeyResultHistory | null;
};

/** What facts are read from. */
export type FactReader = EvidenceReader & Pick<Tx, 'keyResult'>;

/** Loads everything that the values of key results rest on at a moment. */
export async function keyResultFacts(
  reader: FactReader,
  ids: readonly string[],
  moment: Moment,
  timeZone: () => Promise<string>,
): Promise<KeyResultFacts[]> {
  const rows = await reader.keyResult.findMany({
    where: { id: { in: [...ids] } },
    select: keyResultSelect(moment),
    relationLoadStrategy: 'join',
  });
  const derived = rows.filter(({ definitions: [definition] }) => definition?.valueSource === 'DERIVED');
  const lookingBack = rows.filter(
    ({ definitions: [definition] }) => (definition?.method ?? 'LAST') !== 'LAST',
  );
  if (derived.length === 0 && lookingBack.length === 0)
    return rows.map((row) => ({ ...row, derived: null, history: null }));
  const zone = await timeZone();
  const [values, histories] = await Promise.all([
    derivedValues(reader, derived, moment, zone),
    keyResultHistories(reader, lookingBack, moment, zone),
  ]);
  return rows.map((row) => ({
    ...row,
    derived: values.get(row.id) ?? null,
    history: histories.get(row.id) ?? null,
  }));
}
