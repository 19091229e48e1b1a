import type { RuleIssue } from '../command/Command.ts';
import type { Reference } from '../command/referenceIssues.ts';
import type { ReportItemKind } from '../generated/prisma/client.ts';
import { currencyIssues } from '../money/currencyIssues.ts';
import { readMoney } from '../money/moneyFields.ts';
import { fuzzyDateRules } from '../period/fuzzyDateFields.ts';
import type { ItemDetailsInput } from './itemFields.ts';
import { subjectReferences, subjectRules } from './subjects.ts';

/** Which kinds of items tell what. What is not named here every kind tells. */
const KINDS = {
  remedy: ['PROBLEM'],
  target: ['PLAN_ITEM', 'NEXT_GOAL'],
  stateText: ['WORK_ITEM'],
  progress: ['WORK_ITEM'],
  support: ['SUPPORT_REQUEST'],
} as const satisfies Partial<Record<keyof ItemDetailsInput, readonly ReportItemKind[]>>;

/** `OTHER_KIND` for each thing that an item of this kind does not tell; `REQUIRED` for a request that asks for nothing. */
export function kindIssues(
  kind: ReportItemKind,
  details: ItemDetailsInput,
  path: RuleIssue['path'],
): RuleIssue[] {
  const issues: RuleIssue[] = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((field) => {
    const kinds: readonly ReportItemKind[] = KINDS[field];
    if (details[field] == null || kinds.includes(kind)) return [];
    const message = `Only ${kinds.join(' and ')} has this.`;
    return [{ path: [...path, field], code: 'OTHER_KIND', message }];
  });
  if (kind === 'SUPPORT_REQUEST' && details.support == null)
    issues.push({ path: [...path, 'support'], code: 'REQUIRED', message: 'State what is asked for.' });
  return issues;
}

/** What is wrong with an item's date, amount and links. */
export function detailRules(
  { due, support, links }: ItemDetailsInput,
  path: RuleIssue['path'] = [],
): RuleIssue[] {
  const at = [...path, 'support', 'amount'];
  const { money, issues } = readMoney(support?.amount, at);
  const negative = money !== null && money.minor < 0n;
  return [
    ...fuzzyDateRules(due, [...path, 'due']),
    ...subjectRules(links, [...path, 'links']),
    ...issues,
    ...(money === null ? [] : currencyIssues(money.currency, [...at, 'currency'])),
    ...(negative
      ? [{ path: [...at, 'amount'], code: 'OUT_OF_RANGE', message: 'The amount must not be negative.' }]
      : []),
  ];
}

/** The things that an item names. */
export const itemReferences = (
  { support, repeatsId, links }: ItemDetailsInput,
  path: RuleIssue['path'] = [],
): Reference[] => [
  { type: 'Person', id: support?.addresseeId, path: [...path, 'support', 'addresseeId'] },
  { type: 'ReportItem', id: repeatsId, path: [...path, 'repeatsId'] },
  ...subjectReferences(links, [...path, 'links']),
];
