import { z } from 'zod';

const point = z.object({ code: z.string(), label: z.string(), value: z.string() });

/** A point of a scale; its value is an exact decimal in 0…1 as text. */
export type NamedPoint = z.output<typeof point>;

/** The points of a scale as their column holds them. */
export const storedScale = z.array(point);
