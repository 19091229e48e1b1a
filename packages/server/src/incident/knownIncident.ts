import type { Tx } from '../database/Tx.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { IncidentFacts } from './IncidentFacts.ts';

/** An incident that is locked, with what is known of it. */
export interface KnownIncident {
  readonly id: string;
  readonly revision: number;
  readonly facts: IncidentFacts;
}

/**
 * Locks an incident and reads what is known of it.
 *
 * @throws {NotFoundError}
 */
export async function knownIncident(tx: Tx, id: string): Promise<KnownIncident> {
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM "Incident" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (row === undefined) throw new NotFoundError();
  const version = await tx.incidentVersion.findFirstOrThrow({
    where: { incidentId: id },
    orderBy: { sequence: 'desc' },
    include: {
      impacts: { orderBy: { service: 'asc' } },
      quantities: { orderBy: { ordinal: 'asc' } },
    },
  });
  const {
    impacts,
    quantities,
    statedDuration,
    statedDurationUnit,
    statedDurationQualifier,
    statedDurationText,
  } = version;
  return {
    id,
    revision: row.revision,
    facts: {
      title: version.title,
      description: version.description,
      startedAt: version.startedAt,
      detectedAt: version.detectedAt,
      acknowledgedAt: version.acknowledgedAt,
      mitigatedAt: version.mitigatedAt,
      resolvedAt: version.resolvedAt,
      occurredFrom: version.occurredFrom,
      occurredUntil: version.occurredUntil,
      severities: version.severities,
      blocked: version.blocked,
      planned: version.planned,
      cause: version.cause,
      externalCause: version.externalCause,
      // A constraint holds the four together.
      statedDuration:
        statedDuration === null
          ? null
          : {
              value: statedDuration,
              unit: statedDurationUnit ?? '',
              qualifier: statedDurationQualifier ?? '',
              text: statedDurationText ?? '',
            },
      impacts: impacts.map(({ service, share }) => ({ service, share })),
      quantities: quantities.map(({ value, unit, text }) => ({ value, unit, text })),
    },
  };
}
