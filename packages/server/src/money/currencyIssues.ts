import { DomainError, minorDigits } from '@meritkit/core';
import type { RuleIssue } from '../command/Command.ts';

/** `UNKNOWN_CURRENCY` for what is not the code of a current currency. */
export function currencyIssues(currency: string, path: RuleIssue['path']): RuleIssue[] {
  try {
    minorDigits(currency);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [{ path, code: error.code, message: error.message }];
  }
}
