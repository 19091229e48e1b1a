import { DomainError, isDecimal, type Money, moneyOf, parseDecimal } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal } from '../command/decimalFields.ts';

/** An amount of money in an input. */
export const money = z.object({ amount: decimal, currency: z.string() });

/** An amount as it is written. */
export type MoneyInput = z.input<typeof money>;

/** An amount as the rules take it, and what is wrong with its decimals. The rules tell what is wrong with its currency. */
export function readMoney(
  given: MoneyInput | null | undefined,
  path: RuleIssue['path'],
): { readonly money: Money | null; readonly issues: RuleIssue[] } {
  if (given == null || !isDecimal(given.amount)) return { money: null, issues: [] };
  const value = parseDecimal(given.amount);
  try {
    return { money: moneyOf(value, given.currency), issues: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message } = error;
    return {
      // Only its sign and its currency are left to be judged.
      money: { minor: value.numerator < 0n ? -1n : 0n, currency: given.currency },
      issues: code === 'INVALID_AMOUNT' ? [{ path: [...path, 'amount'], code, message }] : [],
    };
  }
}
