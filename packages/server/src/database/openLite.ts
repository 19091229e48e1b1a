import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';

/** Where an embedded database comes from: a folder, a dump of another one, or (both absent) nothing: empty and in memory. */
export interface LiteSource {
  readonly folder?: string;
  readonly dump?: Blob;
}

/** Opens PostgreSQL inside this process, with the extensions that the migrations use. */
export function openLite({ folder, dump }: LiteSource = {}): Promise<PGlite> {
  return PGlite.create({
    extensions: { btree_gist },
    ...(folder !== undefined && { dataDir: folder }),
    ...(dump !== undefined && { loadDataDir: dump }),
  });
}
