import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** An open database. */
export interface Database {
  /** `embedded` is PostgreSQL inside this process, with one connection; `server` is one that several processes can share. */
  readonly kind: 'embedded' | 'server';
  readonly prisma: PrismaClient;
  /** The connections under `prisma`, for what is not a Prisma query. */
  readonly pool: pg.Pool;
  /** Ends all connections and frees the folder. A second call does nothing more. */
  close(): Promise<void>;
}
