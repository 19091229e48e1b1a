import type { Database } from '@meritkit/server';
import type { DatabaseSettings } from './databaseSettings.ts';

/** Opens the server's database if one is named, else the embedded one in its folder. */
export async function openOne(
  { url, path }: Pick<DatabaseSettings, 'url' | 'path'>,
  log: (message: string) => void,
): Promise<Database> {
  const { openDatabase } = await import('@meritkit/server');
  return openDatabase(url === undefined ? { dataFolder: path, log } : { url, log });
}
