import { isDecimal } from '@meritkit/core';
import { z } from 'zod';
import { Prisma } from '../generated/prisma/client.ts';

/** An exact decimal as text. */
export const decimalText = z.string().refine(isDecimal, {
  params: { code: 'INVALID_DECIMAL' },
  message: 'This is not an exact decimal, like "42.5".',
});

/** An exact decimal as text. Prisma gets it as a `Decimal`: as text it would plan the query anew on every call. */
export const decimal = decimalText.transform((value) => new Prisma.Decimal(value));

/** A share of a whole, 0…1, as text with at most six decimal places. */
export const unitInterval = decimal.refine(
  (value) => value.gte(0) && value.lte(1) && value.decimalPlaces() <= 6,
  {
    params: { code: 'OUT_OF_RANGE' },
    message: 'The value must lie in 0…1, with at most six decimal places.',
  },
);
