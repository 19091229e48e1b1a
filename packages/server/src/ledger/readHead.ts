import type { PrismaClient } from '../generated/prisma/client.ts';

/** The end of the audit trail at one moment. Kept elsewhere, it is an anchor: what it covers can no longer be changed unseen. */
export interface LedgerHead {
  /** Position of the newest event, a whole number as text. */
  readonly position: string;
  /** Changes when positions start anew. */
  readonly epoch: string;
  /** SHA-256 (hexadecimal) over the whole chain. */
  readonly head: string;
}

/** Reads the end of the audit trail. */
export async function readHead(prisma: PrismaClient): Promise<LedgerHead> {
  const { position, epoch, head } = await prisma.ledger.findUniqueOrThrow({ where: { id: 1 } });
  return { position: position.toString(), epoch, head };
}
