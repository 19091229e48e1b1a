import { type AccessClass, type Reach, type ReportingLines, reachOf } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Context } from '../graphql/Context.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { accessActorOf } from './accessActorOf.ts';

/** The classes of which each row is decided by itself. */
export const ROW_CLASSES = ['PERSONAL', 'CONFIDENTIAL'] as const satisfies readonly AccessClass[];
/** One of them. */
export type RowClass = (typeof ROW_CLASSES)[number];

const prepared = new WeakMap<Context, Readonly<Record<RowClass, Reach>>>();

interface LineRow {
  readonly personId: string;
  readonly managerId: string | null;
  readonly teamId: string;
  readonly startsOn: Date;
  readonly endsBefore: Date | null;
}

const NOBODY: ReportingLines = { lines: [], parentOf: new Map() };

/** Everybody below a person, whenever they were; for an HR partner all lines and all teams, of which `reachOf` takes those of the units. */
async function linesBelow(
  prisma: Pick<Tx, '$queryRaw'>,
  personId: string,
  isPartner: boolean,
): Promise<ReportingLines> {
  const rows = isPartner
    ? await prisma.$queryRaw<LineRow[]>`
        SELECT "personId", "managerId", "teamId", "startsOn", "endsBefore" FROM "Assignment"`
    : await prisma.$queryRaw<LineRow[]>`
        WITH RECURSIVE below ("id") AS (
          SELECT ${personId}::uuid
          UNION
          SELECT a."personId" FROM below JOIN "Assignment" a ON a."managerId" = below."id"
        )
        SELECT a."personId", a."managerId", a."teamId", a."startsOn", a."endsBefore"
        FROM below JOIN "Assignment" a ON a."managerId" = below."id"`;
  const teams = isPartner
    ? await prisma.$queryRaw<{ id: string; parentId: string | null }[]>`SELECT "id", "parentId" FROM "Team"`
    : [];
  return {
    lines: rows.map(({ startsOn, endsBefore, ...line }) => ({
      ...line,
      startsOn: toPlainDate(startsOn),
      endsBefore: endsBefore === null ? null : toPlainDate(endsBefore),
    })),
    parentOf: new Map(teams.map(({ id, parentId }) => [id, parentId])),
  };
}

/** Finds out whose things the viewer reads, before a document is executed that asks for any of which each row is decided. */
export async function prepareReach(context: Context): Promise<void> {
  const { actor, database, now, organisation } = context;
  if (actor.kind === 'root' || actor.kind === 'system') return;
  const day = dateIn(now, (await organisation()).timeZone);
  const who = accessActorOf(actor);
  const lines =
    actor.kind === 'person'
      ? await linesBelow(
          database.prisma,
          actor.personId,
          actor.grants.some(({ role }) => role === 'HR_PARTNER'),
        )
      : NOBODY;
  prepared.set(context, {
    PERSONAL: reachOf(who, 'PERSONAL', lines, day),
    CONFIDENTIAL: reachOf(who, 'CONFIDENTIAL', lines, day),
  });
}

/** Whose things of a class the viewer reads, as people's UUIDs: nobody's unless that was found out before. */
export function viewerReach(context: Context, kind: RowClass): Reach {
  if (context.actor.kind === 'root' || context.actor.kind === 'system') return 'EVERYBODY';
  return prepared.get(context)?.[kind] ?? new Set();
}

/** What must hold of the column that names whom a row is about. */
export function wherePersonInReach(
  context: Context,
  kind: RowClass,
): { readonly personId?: { readonly in: string[] } } {
  const reach = viewerReach(context, kind);
  return reach === 'EVERYBODY' ? {} : { personId: { in: [...reach] } };
}
