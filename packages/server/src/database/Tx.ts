import type { Prisma } from '../generated/prisma/client.ts';

/**
 * All that a command sees of the database: the handle of its own transaction.
 *
 * It cannot open another transaction. On the embedded database, which has one connection, one inside another would
 * wait for itself for ever.
 */
export type Tx = Omit<Prisma.TransactionClient, '$transaction'>;
