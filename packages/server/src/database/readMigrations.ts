import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A migration as its file says. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 (hexadecimal) of the file's bytes. */
  readonly checksum: string;
}

/** Reads the migrations of a folder as Prisma's tools write it: `<name>/migration.sql`, in the order of names. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'));
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
}
