import type { PlainDate } from '@meritkit/core';

/** A `date` column as Prisma gives it (midnight UTC) → its date. */
export const toPlainDate = (column: Date): PlainDate => column.toISOString().slice(0, 10);

/** A date → a `date` column as Prisma takes it. */
export const toColumn = (date: PlainDate): Date => new Date(`${date}T00:00:00.000Z`);
