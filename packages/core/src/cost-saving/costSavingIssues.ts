import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import { isDate } from '../period/isDate.ts';
import { CURRENCIES } from '../unit/currencies.ts';
import type { Money } from '../unit/Money.ts';
import { unitIssue } from '../unit/unitIssue.ts';
import type { CostSaving, SavingContributor } from './CostSaving.ts';

/**
 * All problems of a saving.
 *
 * `UNKNOWN_CURRENCY` and `AMOUNT_NEGATIVE` for the amount and the cost; `UNKNOWN_UNIT` and `AMOUNT_NEGATIVE` for quantities;
 * `INVALID_DATE` for the start; `SHARE_INVALID` for a contributor's share outside of 0…1 and `SHARES_TOO_LARGE` when they add up to more than 1;
 * `DUPLICATE_CYCLE` for a saving that repeats itself.
 */
export function costSavingIssues(saving: CostSaving, path: readonly (string | number)[] = []): Issue[] {
  const issues: Issue[] = [];
  const report = (at: readonly (string | number)[], code: ErrorCode, message: string) =>
    issues.push({ path: [...path, ...at], code, message });

  for (const name of ['amount', 'cost'] as const) issues.push(...moneyIssues(saving[name], [...path, name]));
  const { quantities, startsOn } = saving;
  for (const [index, { unit, value }] of quantities.entries()) {
    const unitProblem = unitIssue(unit, [...path, 'quantities', index, 'unit']);
    if (unitProblem !== null) issues.push(unitProblem);
    if (value.numerator < 0n) {
      report(['quantities', index, 'value'], 'AMOUNT_NEGATIVE', 'A saved quantity is not negative.');
    }
  }
  if (startsOn !== null && !isDate(startsOn)) {
    report(['startsOn'], 'INVALID_DATE', 'This is not a day of the calendar, written like 2026-10-01.');
  }
  issues.push(...shareIssues(saving.contributors, [...path, 'contributors']));
  if (saving.duplicateOf === saving.id) {
    report(['duplicateOf'], 'DUPLICATE_CYCLE', 'A saving does not repeat itself.');
  }
  return issues;
}

function moneyIssues(money: Money | null, path: readonly (string | number)[]): Issue[] {
  if (money === null) return [];
  const issues: Issue[] = [];
  if (!CURRENCIES.has(money.currency)) {
    const message = 'This is not a current ISO 4217 currency code, like CNY.';
    issues.push({ path: [...path, 'currency'], code: 'UNKNOWN_CURRENCY', message });
  }
  if (money.minor < 0n) {
    issues.push({ path: [...path, 'minor'], code: 'AMOUNT_NEGATIVE', message: 'An amount is not negative.' });
  }
  return issues;
}

const ONE = whole(1n);

function shareIssues(
  contributors: readonly SavingContributor[],
  path: readonly (string | number)[],
): Issue[] {
  const issues: Issue[] = [];
  let total = whole(0n);
  for (const [index, { share }] of contributors.entries()) {
    if (share === null) continue;
    if (share.numerator < 0n || compare(share, ONE) > 0) {
      const message = 'A share lies within 0 and 1.';
      issues.push({ path: [...path, index, 'share'], code: 'SHARE_INVALID', message });
    }
    total = add(total, share);
  }
  if (issues.length === 0 && compare(total, ONE) > 0) {
    issues.push({ path, code: 'SHARES_TOO_LARGE', message: 'The shares add up to more than 1.' });
  }
  return issues;
}
