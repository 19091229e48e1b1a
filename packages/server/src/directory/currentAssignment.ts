import { Prisma } from '../generated/prisma/client.ts';
import type { RunScope } from './DirectoryRun.ts';

/**
 * The place in a team that a run is about: the one in force, that of the run's source first, or else the next one. A table
 * expression for `LEFT JOIN LATERAL`, given the person's id.
 */
export const currentAssignment = ({ source, effectiveOn }: RunScope, personId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(
    SELECT a.* FROM "Assignment" a
    WHERE a."personId" = ${personId} AND (a."endsBefore" IS NULL OR a."endsBefore" > ${effectiveOn}::date)
    ORDER BY a."startsOn" <= ${effectiveOn}::date DESC, a."source" IS NOT DISTINCT FROM ${source} DESC, a."startsOn", a."id"
    LIMIT 1)`;
