import { type Incident, type Instant, parseDecimal, type StatedFigure, type TimeSpan } from '@meritkit/core';
import { z } from 'zod';
import type { Tx } from '../database/Tx.ts';
import type { Severity } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import type { Moment } from '../reading/Moment.ts';
import { type StatedDurationColumns, toStatedFigure } from './toStatedFigure.ts';

/** An incident as it was known at a moment. */
export interface ReadIncident {
  readonly uuid: string;
  readonly title: string;
  /** As the rules take it; its id is the public one. */
  readonly incident: Incident;
  /** When it was, as far as known. */
  readonly occurredAt: Instant;
  /** The span in which it lies; null where one of its times is known. */
  readonly span: TimeSpan | null;
  readonly statedDuration: StatedFigure | null;
}

interface Row extends StatedDurationColumns {
  readonly incidentId: string;
  readonly title: string;
  readonly startedAt: Date | null;
  readonly detectedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly mitigatedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly occurredFrom: Date | null;
  readonly occurredUntil: Date | null;
  readonly severities: Severity[];
  readonly blocked: boolean;
  readonly planned: boolean;
  readonly impacts: unknown;
}

const storedImpacts = z.array(z.object({ service: z.string(), share: z.string().nullable() }));

/**
 * The incidents that touch a window, as they were known at `knownAt` and as far as they had come by `asOf`: a later time counts as not
 * known. By when they were. One statement.
 */
export async function readIncidents(
  tx: Pick<Tx, '$queryRaw'>,
  window: TimeSpan,
  { asOf, knownAt }: Moment,
): Promise<ReadIncident[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v."incidentId", v.title, v."startedAt", v."detectedAt", v."acknowledgedAt", v."mitigatedAt", v."resolvedAt",
           v."occurredFrom", v."occurredUntil", v.severities::text[] AS severities, v.blocked, v.planned,
           v."statedDuration", v."statedDurationUnit", v."statedDurationQualifier", v."statedDurationText",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('service', i.service, 'share', i.share::text) ORDER BY i.service), '[]')
              FROM "IncidentImpact" i WHERE i."versionId" = v.id) AS impacts
      FROM (SELECT DISTINCT ON ("incidentId") * FROM "IncidentVersion"
             WHERE "recordedAt" <= ${knownAt} ORDER BY "incidentId", sequence DESC) v
     WHERE LEAST(v."startedAt", v."detectedAt", v."acknowledgedAt", v."mitigatedAt", v."resolvedAt", v."occurredFrom")
             < ${new Date(window.end)}
       AND coalesce(
             GREATEST(v."mitigatedAt", v."resolvedAt"),
             CASE WHEN num_nonnulls(v."startedAt", v."detectedAt", v."acknowledgedAt") = 0 THEN v."occurredUntil" END,
             'infinity') >= ${new Date(window.start)}
     ORDER BY coalesce(v."startedAt", v."detectedAt", v."acknowledgedAt", v."mitigatedAt", v."resolvedAt", v."occurredFrom"),
              v."incidentId"`;
  return rows.flatMap((row) => toRead(row, asOf) ?? []);
}

function toRead(row: Row, asOf: Date): ReadIncident | null {
  const by = (time: Date | null): Instant | null =>
    time === null || time > asOf ? null : time.toISOString();
  const times = {
    startedAt: by(row.startedAt),
    detectedAt: by(row.detectedAt),
    acknowledgedAt: by(row.acknowledgedAt),
    mitigatedAt: by(row.mitigatedAt),
    resolvedAt: by(row.resolvedAt),
  };
  const known =
    times.startedAt ?? times.detectedAt ?? times.acknowledgedAt ?? times.mitigatedAt ?? times.resolvedAt;
  const occurredAt = known ?? by(row.occurredFrom);
  if (occurredAt === null) return null;
  const { occurredFrom, occurredUntil } = row;
  return {
    uuid: row.incidentId,
    title: row.title,
    incident: {
      id: encodeId('Incident', row.incidentId),
      ...times,
      severities: row.severities,
      impacts: storedImpacts
        .parse(row.impacts)
        .map(({ service, share }) => ({ service, share: share === null ? null : parseDecimal(share) })),
      blocked: row.blocked,
      planned: row.planned,
    },
    occurredAt,
    span:
      known !== null || occurredFrom === null || occurredUntil === null
        ? null
        : { start: occurredFrom.toISOString(), end: occurredUntil.toISOString() },
    statedDuration: toStatedFigure(row),
  };
}
