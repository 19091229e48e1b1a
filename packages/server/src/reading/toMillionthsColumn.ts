import { type Millionths, parseMillionths } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';

/** A column of at most six decimal places as the rules take it. */
export const toMillionthsColumn = (decimal: Prisma.Decimal): Millionths => parseMillionths(decimal.toFixed());
