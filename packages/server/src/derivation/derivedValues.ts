import {
  type Derivation,
  type DerivedValue,
  fromCostSavings,
  fromIncidents,
  fromRecords,
  fromSamples,
  fromWorkItems,
} from '@meritkit/core';
import type { KeyResultRow } from '../reading/keyResultSelect.ts';
import type { Moment } from '../reading/Moment.ts';
import { toDefinition } from '../reading/toDefinition.ts';
import { type DerivedKeyResult, evidenceTime } from './evidenceTime.ts';
import { type EvidenceReader, loadEvidence } from './loadEvidence.ts';

export type { EvidenceReader } from './loadEvidence.ts';

/**
 * What evidence says of key results whose value is derived, by their UUIDs. One statement for each kind of evidence and each instant at which it is looked
 * at: the end of the period for those whose period is over.
 */
export async function derivedValues(
  reader: EvidenceReader,
  rows: readonly KeyResultRow[],
  moment: Moment,
  timeZone: string,
): Promise<ReadonlyMap<string, DerivedValue>> {
  const derived = rows.flatMap((row): DerivedKeyResult[] => {
    const [stored] = row.definitions;
    const derivation = stored === undefined ? null : (toDefinition(stored).derivation ?? null);
    return stored === undefined || derivation === null
      ? []
      : [{ id: row.id, derivation, ...evidenceTime(row, derivation, moment, timeZone) }];
  });
  const evidence = await loadEvidence(reader, derived, timeZone);
  return new Map(derived.map((each) => [each.id, derivedValue(each.derivation, each, evidence)]));
}

type Evidence = Awaited<ReturnType<typeof loadEvidence>>;

function derivedValue(derivation: Derivation, keyResult: DerivedKeyResult, evidence: Evidence): DerivedValue {
  const { window, span, today, at } = keyResult;
  const asOf = at.asOf.toISOString();
  switch (derivation.source) {
    case 'METRIC': {
      const { unit, samples } = evidence.samples(keyResult, derivation.metricId);
      return fromSamples(samples, derivation, { unit, window, asOf });
    }
    case 'INCIDENT':
      return fromIncidents(evidence.incidents(keyResult), derivation, { window, asOf });
    case 'COST_SAVING':
      return fromCostSavings(evidence.savings(keyResult), derivation, { span, today, rates: evidence.rates });
    case 'WORK_ITEM':
      return fromWorkItems(evidence.workItems(keyResult), derivation);
    case 'STATEMENT':
    case 'STORY':
      return fromRecords(evidence.records(keyResult));
  }
}
