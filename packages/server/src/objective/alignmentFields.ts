import { z } from 'zod';

/** A share of a child's weight in basis points. */
export const share = z.number().int().min(0).max(10_000);
