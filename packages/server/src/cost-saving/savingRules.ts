import { type CostSaving, costSavingIssues, isDecimal, parseDecimal } from '@meritkit/core';
import type { RuleIssue } from '../command/Command.ts';
import type { Reference } from '../command/referenceIssues.ts';
import { type MoneyInput, readMoney } from '../money/moneyFields.ts';

/** What an input says of a saving: all of it, or what is to change. */
interface SavingInput {
  readonly amount?: MoneyInput | null | undefined;
  readonly cost?: MoneyInput | null | undefined;
  readonly quantities?: readonly { readonly value: string; readonly unit: string }[] | null | undefined;
  readonly contributors?:
    | readonly { readonly personId: string; readonly share?: string | null | undefined }[]
    | null
    | undefined;
}

const rational = (text: string | null | undefined) =>
  text == null || !isDecimal(text) ? null : parseDecimal(text);

/** What is wrong with the amounts, quantities and shares of a saving. Each can be judged by itself. */
export function savingRules(input: SavingInput, path: RuleIssue['path'] = []): RuleIssue[] {
  const amount = readMoney(input.amount, [...path, 'amount']);
  const cost = readMoney(input.cost, [...path, 'cost']);
  const contributors = input.contributors ?? [];
  const saving: CostSaving = {
    id: 'this',
    ledger: 'REDUCTION',
    state: 'EXPECTED',
    recurrence: 'ONCE',
    startsOn: null,
    duplicateOf: null,
    amount: amount.money,
    cost: cost.money,
    quantities: (input.quantities ?? []).map(({ value, unit }) => ({
      value: rational(value) ?? { numerator: 0n, denominator: 1n },
      unit,
    })),
    contributors: contributors.map(({ personId, share }) => ({ id: personId, share: rational(share) })),
  };
  return [
    ...amount.issues,
    ...cost.issues,
    // Inputs have the amount in the currency, where the rules have minor units.
    ...costSavingIssues(saving, path).map((issue) => ({
      ...issue,
      path: issue.path.map((step) => (step === 'minor' ? 'amount' : step)),
    })),
    ...contributors.flatMap(({ personId }, index) =>
      contributors.findIndex((other) => other.personId === personId) === index
        ? []
        : [
            {
              path: [...path, 'contributors', index, 'personId'],
              code: 'REPEATED',
              message: 'This person is named already.',
            },
          ],
    ),
  ];
}

/** The people that an input names. */
export const contributorReferences = (
  { contributors }: SavingInput,
  path: RuleIssue['path'] = [],
): Reference[] =>
  (contributors ?? []).map(({ personId }, index) => ({
    type: 'Person',
    id: personId,
    path: [...path, 'contributors', index, 'personId'],
  }));
