import { Prisma } from '../generated/prisma/client.ts';

/** A text as it is compared: width, case and spaces make no difference. */
export const folded = (text: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`lower(regexp_replace(btrim(normalize(${text}, NFKC)), '\\s+', ' ', 'g'))`;
