import { resolve } from 'node:path';
import type { CliContext } from '../context/CliContext.ts';
import { dataFolder } from '../context/dataFolder.ts';
import { setting } from '../context/setting.ts';

/** The flags that name a database. */
export interface DatabaseFlags {
  readonly data?: string;
  readonly databaseUrl?: string;
}

/** Which database is meant. */
export interface DatabaseSettings {
  /** The folder of the embedded database, and of the root token, as it was named. */
  readonly folder: string;
  /** The same as a whole path. */
  readonly path: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly url: string | undefined;
  /** The same server as its owner, who may change the schema. */
  readonly migrateUrl: string | undefined;
}

/** Reads which database is meant: by the flags, else by `DATABASE_URL` and `MERIT_DATA`. */
export function databaseSettings(flags: DatabaseFlags, { env, cwd }: CliContext): DatabaseSettings {
  const folder = dataFolder(flags.data, env);
  return {
    folder,
    path: resolve(cwd, folder),
    url: flags.databaseUrl ?? setting(env, 'DATABASE_URL'),
    migrateUrl: setting(env, 'MERIT_MIGRATE_URL'),
  };
}
