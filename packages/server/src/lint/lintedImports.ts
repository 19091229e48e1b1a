import type { ImportedDate, LintSubjectType, PlainDate } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import { encodeId } from '../id/encodeId.ts';
import type { EntityType } from '../id/entityType.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** A date of an imported fact, and the title of what the fact is about. */
export interface TitledImport {
  readonly date: ImportedDate;
  readonly title: string;
}

/**
 * Imported evidence of a span of days that is dated later than it was recorded: savings that are realised before they begin, incidents and
 * samples; a statement for each. What is dated as it should be is left in the database.
 */
export async function lintedImports(
  { costSaving, incident, sample }: Pick<Database['prisma'], 'costSaving' | 'incident' | 'sample'>,
  { startsOn, endsBefore }: { readonly startsOn: Date; readonly endsBefore: Date },
  dayOf: (instant: Date) => PlainDate,
): Promise<TitledImport[]> {
  const inside = { gte: startsOn, lt: endsBefore };
  const source = { not: null };
  const [savings, incidents, samples] = await Promise.all([
    costSaving.findMany({
      where: {
        source,
        state: { in: ['REALISED', 'VERIFIED'] },
        startsOn: inside,
        AND: { startsOn: { gt: costSaving.fields.createdAt } },
      },
      select: { id: true, title: true, startsOn: true, createdAt: true },
    }),
    incident.findMany({
      where: { source, occurredAt: inside, AND: { occurredAt: { gt: incident.fields.createdAt } } },
      select: { id: true, title: true, occurredAt: true, createdAt: true },
    }),
    sample.findMany({
      where: { source, observedAt: inside, AND: { observedAt: { gt: sample.fields.recordedAt } } },
      select: { id: true, observedAt: true, recordedAt: true, metric: { select: { id: true, name: true } } },
      relationLoadStrategy: 'join',
    }),
  ]);
  return [
    ...savings.flatMap(({ id, title, startsOn: on, createdAt }) =>
      on === null
        ? []
        : [titled('CostSaving', id, 'CostSaving', id, title, toPlainDate(on), dayOf(createdAt))],
    ),
    ...incidents.map(({ id, title, occurredAt, createdAt }) =>
      titled('Incident', id, 'Incident', id, title, dayOf(occurredAt), dayOf(createdAt)),
    ),
    ...samples.map(({ id, observedAt, recordedAt, metric }) =>
      titled('Sample', id, 'Metric', metric.id, metric.name, dayOf(observedAt), dayOf(recordedAt)),
    ),
  ];
}

const titled = (
  factType: EntityType,
  fact: string,
  type: LintSubjectType,
  uuid: string,
  title: string,
  on: PlainDate,
  recordedOn: PlainDate,
): TitledImport => ({
  date: { factId: encodeId(factType, fact), subject: { type, id: encodeId(type, uuid) }, on, recordedOn },
  title,
});
