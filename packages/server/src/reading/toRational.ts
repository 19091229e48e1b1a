import { parseDecimal, type Rational } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';

/** A `numeric` column as the rules take it, exactly. */
export const toRational = (decimal: Prisma.Decimal | null): Rational | null =>
  decimal === null ? null : parseDecimal(decimal.toFixed());
