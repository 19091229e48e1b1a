import { z } from 'zod';
import { unitInterval } from '../command/decimalFields.ts';
import { id, name, optional, origin, prose, statementText } from '../command/fields.ts';
import { ReportItemKind, SupportKind, SupportState } from '../generated/prisma/client.ts';
import { money } from '../money/moneyFields.ts';
import { fuzzyDate } from '../period/fuzzyDateFields.ts';
import { subjectFields } from './subjects.ts';

/** A request for support in an input. */
export const support = z.object({
  kind: z.enum(SupportKind),
  state: z.enum(SupportState).nullish(),
  addresseeId: optional(id('Person')),
  addressee: optional(name),
  amount: optional(money),
});

/** What an item tells besides its kind and its text. */
export const itemDetails = {
  remedy: optional(prose),
  target: optional(prose),
  stateText: optional(name),
  progress: optional(unitInterval),
  due: optional(fuzzyDate),
  support: optional(support),
  repeatsId: optional(id('ReportItem')),
  links: z.array(z.object(subjectFields)).nullish(),
} as const;

/** An item in an input. */
export const item = z.object({
  kind: z.enum(ReportItemKind),
  text: statementText,
  ...itemDetails,
  ...origin,
});

/** An item as an input gives it. */
export type ItemInput = z.input<typeof item>;

/** An item as a command reads it. */
export type Item = z.output<typeof item>;

/** What an input tells of an item besides its kind; absent fields are not judged. */
export type ItemDetailsInput = Omit<ItemInput, 'kind' | 'text' | 'source' | 'externalId'>;
