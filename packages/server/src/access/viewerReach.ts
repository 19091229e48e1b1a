import {
  type AccessActor,
  type AccessClass,
  decide,
  type PlainDate,
  type Reach,
  type ReportingLines,
  reachOf,
} from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Context } from '../graphql/Context.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { accessActorOf } from './accessActorOf.ts';

/** The classes of which each row is decided by itself. */
export const ROW_CLASSES = ['PERSONAL', 'CONFIDENTIAL'] as const satisfies readonly AccessClass[];
/** One of them. */
export type RowClass = (typeof ROW_CLASSES)[number];

interface Prepared extends Readonly<Record<RowClass, Reach>> {
  /** The grades (UUID) that the viewer stated. */
  readonly statedGrades: ReadonlySet<string>;
}

const prepared = new WeakMap<Context, Prepared>();

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

/** What somebody wrote they keep, whomever it is about, also when they lead that person no more. */
async function gradesStatedBy(
  who: AccessActor,
  day: PlainDate,
  { actor, database }: Context,
): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'person') return new Set();
  const own = { class: 'CONFIDENTIAL', subjectId: null, authorId: actor.personId, isReleased: true } as const;
  if (!decide(who, 'READ', own, NOBODY, day).allowed) return new Set();
  const stated = await database.prisma.gradeVersion.findMany({
    where: { statedById: actor.personId },
    select: { gradeId: true },
    distinct: ['gradeId'],
  });
  return new Set(stated.map(({ gradeId }) => gradeId));
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
    statedGrades: await gradesStatedBy(who, day, context),
  });
}

/** Whose things of a class the viewer reads, as people's UUIDs: nobody's unless that was found out before. */
export function viewerReach(context: Context, kind: RowClass): Reach {
  if (context.actor.kind === 'root' || context.actor.kind === 'system') return 'EVERYBODY';
  return prepared.get(context)?.[kind] ?? new Set();
}

/** The grades (UUID) that the viewer stated, and so reads whomever they are about; none unless that was found out before. */
export const statedGrades = (context: Context): ReadonlySet<string> =>
  prepared.get(context)?.statedGrades ?? new Set();
