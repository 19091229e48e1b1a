import type { Prisma } from '../../generated/prisma/client.ts';

/** A decimal of the database as records write it. */
export const decimalText = (value: Prisma.Decimal | null): string | null => value?.toFixed() ?? null;
