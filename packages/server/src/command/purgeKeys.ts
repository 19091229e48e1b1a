import type { Database } from '../database/Database.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Forgets the idempotency keys that are older than a day. Answers how many. */
export async function purgeKeys({ prisma }: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY);
  const { count } = await prisma.idempotencyKey.deleteMany({ where: { createdAt: { lte: before } } });
  return count;
}
