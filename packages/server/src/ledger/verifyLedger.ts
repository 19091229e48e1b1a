import { createHash } from 'node:crypto';
import type { AuditEntry, Event, PrismaClient } from '../generated/prisma/client.ts';
import { digestEntry } from './auditEntry.ts';
import { eventLine } from './eventLine.ts';
import { sha256 } from './sha256.ts';

const PAGE = 500;
const MOST_FAULTS = 100;
const FIRST_HEAD = '0'.repeat(64);

/**
 * What is wrong with the ledger:
 *
 * - `CHAIN_BROKEN`: an entry's head does not follow from the head before it and the entry's text.
 * - `ENTRY_DIFFERS`: an entry's text does not say what its row, its input or its events say.
 * - `EVENT_MISSING`: there is no event at this position.
 * - `EVENT_FOREIGN`: the event at this position belongs to another command than the audit entry that covers it.
 * - `HEAD_DIFFERS`: the ledger's row does not agree with the newest entry or event.
 * - `ANCHOR_MISSING`: the trail ends before a head that was kept elsewhere.
 * - `ANCHOR_DIFFERS`: the head is not the one that was kept elsewhere.
 */
export type LedgerFaultCode =
  | 'CHAIN_BROKEN'
  | 'ENTRY_DIFFERS'
  | 'EVENT_MISSING'
  | 'EVENT_FOREIGN'
  | 'HEAD_DIFFERS'
  | 'ANCHOR_MISSING'
  | 'ANCHOR_DIFFERS';

/** One fault, with the position of the event or of the audit entry where it shows. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  readonly position: bigint;
  /** One sentence. */
  readonly message: string;
}

/**
 * Recomputes the whole ledger: the digests and the chain, each entry against its events and its input, the positions
 * without gaps from 1, and the ledger's row against the end.
 *
 * Commands that commit meanwhile are left for the next time. An erased input is no fault. Someone who rewrites the chain
 * up to its end is found only against a copy of a head that was kept elsewhere.
 *
 * @returns The faults in the order of positions, at most 100; empty if there are none.
 */
export async function verifyLedger(prisma: PrismaClient): Promise<readonly LedgerFault[]> {
  const [row] = await prisma.$queryRaw<HeadRow[]>`
    SELECT "position", "head",
      (SELECT coalesce(max("position"), 0) FROM "AuditEntry") AS "lastEntry",
      (SELECT coalesce(max("position"), 0) FROM "Event") AS "lastEvent"
    FROM "Ledger"`;
  if (row === undefined) return [fault('HEAD_DIFFERS', 0n, 'The row of the ledger is missing.')];

  const faults: LedgerFault[] = [];
  const events = eventsUpTo(prisma, row.lastEvent);
  let event = (await events.next()).value;
  let covered = 0n;
  let head = FIRST_HEAD;
  for await (const entry of entriesUpTo(prisma, row.lastEntry)) {
    const changes = createHash('sha256');
    let expected = covered + 1n;
    for (; event !== undefined && event.position <= entry.position; event = (await events.next()).value) {
      if (event.position !== expected) faults.push(missing(expected));
      else if (event.commandId !== entry.commandId) faults.push(foreign(event.position));
      changes.update(eventLine(event));
      expected = event.position + 1n;
    }
    if (expected <= entry.position) faults.push(missing(expected));
    if (sha256(head + sha256(entry.entry)) !== entry.head) {
      faults.push(fault('CHAIN_BROKEN', entry.position, 'The head does not follow from the one before it.'));
    }
    if (!entryAgrees(entry, changes.digest('hex'), Number(entry.position - covered))) {
      faults.push(
        fault('ENTRY_DIFFERS', entry.position, 'The text does not say what the row and its events say.'),
      );
    }
    if (faults.length >= MOST_FAULTS) return faults.slice(0, MOST_FAULTS);
    covered = entry.position;
    head = entry.head;
  }
  if (event !== undefined) faults.push(foreign(event.position));
  if (row.position !== covered || row.head !== head) {
    const shorter = row.position < covered ? row.position : covered;
    faults.push(
      fault(
        'HEAD_DIFFERS',
        shorter + 1n,
        `The ledger ends at ${row.position}, the audit trail at ${covered}.`,
      ),
    );
  }
  return faults;
}

interface HeadRow {
  readonly position: bigint;
  readonly head: string;
  readonly lastEntry: bigint;
  readonly lastEvent: bigint;
}

const fault = (code: LedgerFaultCode, position: bigint, message: string): LedgerFault => ({
  code,
  position,
  message,
});
const missing = (position: bigint) => fault('EVENT_MISSING', position, 'There is no event at this position.');
const foreign = (position: bigint) =>
  fault('EVENT_FOREIGN', position, 'The event does not belong to the audit entry that covers its position.');

function entryAgrees(entry: AuditEntry, changes: string, count: number): boolean {
  const kept = inputDigest(entry.entry);
  const input = entry.input === null ? kept : sha256(entry.input);
  if (kept === undefined || input === undefined) return false;
  const occurredAt = entry.occurredAt.toISOString();
  return digestEntry({ ...entry, occurredAt, changes, count, input }) === entry.entry;
}

/** The digest of the input as the entry's text states it; undefined if the text is none of ours. */
function inputDigest(text: string): string | null | undefined {
  try {
    const { input }: { input?: unknown } = JSON.parse(text);
    return input === null || typeof input === 'string' ? input : undefined;
  } catch {
    return undefined;
  }
}

async function* entriesUpTo(prisma: PrismaClient, last: bigint): AsyncGenerator<AuditEntry, undefined> {
  for (let from = 0n; from < last; ) {
    const page = await prisma.auditEntry.findMany({
      where: { position: { gt: from, lte: last } },
      orderBy: { position: 'asc' },
      take: PAGE,
    });
    yield* page;
    from = page.at(-1)?.position ?? last;
  }
}

async function* eventsUpTo(prisma: PrismaClient, last: bigint): AsyncGenerator<Event, undefined> {
  for (let from = 0n; from < last; ) {
    const page = await prisma.event.findMany({
      where: { position: { gt: from, lte: last } },
      orderBy: { position: 'asc' },
      take: PAGE,
    });
    yield* page;
    from = page.at(-1)?.position ?? last;
  }
}
