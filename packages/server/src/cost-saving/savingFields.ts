import { SAVING_LEDGERS, SAVING_RECURRENCES, SAVING_STATES } from '@meritkit/core';
import { z } from 'zod';
import { decimal } from '../command/decimalFields.ts';
import { date, expectedRevision, id, instant, name, optional, prose, reason } from '../command/fields.ts';
import { money } from '../money/moneyFields.ts';

/** `REDUCTION` or `AVOIDANCE`. */
export const ledger = z.enum(SAVING_LEDGERS);
/** How often a saving comes. */
export const recurrence = z.enum(SAVING_RECURRENCES);
/** The state of a saving. */
export const state = z.enum(SAVING_STATES);

/** What is saved besides money. */
export const quantities = z.array(z.object({ value: decimal, unit: name })).max(20);

/** Who has a part in a saving. The rules say what shares may be. */
export const contributors = z.array(z.object({ personId: id('Person'), share: optional(decimal) })).max(100);

/** What an amount, a cost and a start may be: unknown ones are null. */
export const facts = {
  description: optional(prose),
  amount: optional(money),
  cost: optional(money),
  startsOn: optional(date),
} as const;

/** What a change of state states. */
export const transition = {
  id: id('CostSaving'),
  observedAt: instant.nullish(),
  expectedRevision,
} as const;

/** Why a saving is in its state, where that need not be said. */
export const optionalReason = optional(reason);
