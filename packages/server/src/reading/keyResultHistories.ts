import type { KeyResultHistory } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';
import { toObservation } from './facts.ts';
import { type KeyResultRow, OBSERVATION_SELECT } from './keyResultSelect.ts';
import type { Moment } from './Moment.ts';
import { toDefinition } from './toDefinition.ts';

/** All that was observed of key results and how they were judged, by their UUIDs: in one statement. */
export async function keyResultHistories(
  reader: Pick<Tx, 'keyResult'>,
  rows: readonly KeyResultRow[],
  { asOf, knownAt }: Moment,
  timeZone: string,
): Promise<ReadonlyMap<string, KeyResultHistory>> {
  if (rows.length === 0) return new Map();
  const ends = new Map(
    rows.map(({ id, objective }) => [id, startOfDay(toPlainDate(objective.period.endsBefore), timeZone)]),
  );
  const found = await reader.keyResult.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      id: true,
      definitions: { where: { validFrom: { lte: asOf }, recordedAt: { lte: knownAt } } },
      checkIns: {
        where: { observedAt: { lte: asOf }, recordedAt: { lte: knownAt }, milestoneId: null },
        select: OBSERVATION_SELECT,
      },
    },
    relationLoadStrategy: 'join',
  });
  return new Map(
    found.map(({ id, definitions, checkIns }) => {
      const end = ends.get(id);
      return [
        id,
        {
          observations: checkIns.flatMap((row) => toObservation(row) ?? []),
          definitions: definitions.map(toDefinition),
          until: (end !== undefined && end < asOf ? end : asOf).toISOString(),
        },
      ];
    }),
  );
}
