import type { Tx } from '../database/Tx.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { DirectoryRun } from '../generated/prisma/client.ts';

/** A run, which nobody else writes until the transaction ends. */
export async function lockRun(tx: Tx, id: string): Promise<DirectoryRun> {
  await tx.$queryRaw`SELECT FROM "DirectoryRun" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const run = await tx.directoryRun.findUnique({ where: { id } });
  if (run === null) throw new NotFoundError();
  return run;
}
