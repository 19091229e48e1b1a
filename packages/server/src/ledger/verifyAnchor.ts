import type { PrismaClient } from '../generated/prisma/client.ts';
import type { LedgerHead } from './readHead.ts';
import type { LedgerFault } from './verifyLedger.ts';

/**
 * Compares the audit trail with a head that was kept elsewhere. It finds what the trail itself cannot show: a tail that
 * was cut off, and a chain that was computed anew after a change.
 */
export async function verifyAnchor(
  prisma: PrismaClient,
  anchor: LedgerHead,
): Promise<readonly LedgerFault[]> {
  const position = BigInt(anchor.position);
  // Nothing was recorded yet.
  if (position === 0n) return [];
  const entry = await prisma.auditEntry.findUnique({ where: { position }, select: { head: true } });
  if (entry === null) {
    const last = await prisma.auditEntry.findFirst({
      where: { position: { lt: position } },
      orderBy: { position: 'desc' },
      select: { position: true },
    });
    const message = `The kept head is of position ${position}; the trail has no entry there, and ends before it at ${last?.position ?? 0}.`;
    return [{ code: 'ANCHOR_MISSING', position: (last?.position ?? 0n) + 1n, message }];
  }
  return entry.head === anchor.head
    ? []
    : [{ code: 'ANCHOR_DIFFERS', position, message: 'The head here is not the one that was kept.' }];
}
