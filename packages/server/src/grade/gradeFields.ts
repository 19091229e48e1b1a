import { z } from 'zod';
import { date, id, name, optional, statementText } from '../command/fields.ts';

/** What was said of an indicator, in an input. */
export const indicator = z.object({ name, text: statementText, met: optional(z.boolean()) });

/** What is stated of a grade besides its code and its words. */
export const statedFields = {
  statedById: optional(id('Person')),
  statedOn: optional(date),
} as const;
