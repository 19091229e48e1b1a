import type { Tx } from '../database/Tx.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import type { PeriodState } from '../generated/prisma/client.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';

/** A period that cannot be closed before the transaction ends, with the instants that bound it. */
export interface OpenPeriod {
  readonly id: string;
  readonly start: Date;
  /** The first instant after it. */
  readonly end: Date;
  /** The organisation's, in which its days are meant. */
  readonly timeZone: string;
}

/**
 * Holds periods open until the transaction ends: closing waits for it, and a period closed meanwhile is seen here.
 * Ids that no period has are left out.
 *
 * @throws {PeriodClosedError} When one of them is closed or being closed.
 */
export async function lockOpenPeriods(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenPeriod>> {
  const rows = await tx.$queryRaw<
    { id: string; state: PeriodState; startsOn: Date; endsBefore: Date; timeZone: string }[]
  >`SELECT p.id, p.state::text AS state, p."startsOn", p."endsBefore", o."timeZone"
      FROM "Period" p CROSS JOIN "Organisation" o
     WHERE p.id = ANY(${[...new Set(ids)]}::uuid[])
     ORDER BY p.id FOR SHARE OF p`;
  const closed = rows.find(({ state }) => state !== 'OPEN');
  if (closed !== undefined) throw new PeriodClosedError(closed.id);
  return new Map(
    rows.map(({ id, startsOn, endsBefore, timeZone }) => [
      id,
      {
        id,
        start: startOfDay(toPlainDate(startsOn), timeZone),
        end: startOfDay(toPlainDate(endsBefore), timeZone),
        timeZone,
      },
    ]),
  );
}
