import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the migrations: beside the code in the published package, at the root in the repository. */
export function migrationsFolder(): string {
  const published = new URL('./migrations/', import.meta.url);
  const repository = new URL('../../../../prisma/migrations/', import.meta.url);
  return fileURLToPath(existsSync(published) ? published : repository);
}
