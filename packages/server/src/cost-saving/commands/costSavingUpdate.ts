import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { date, expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { money } from '../../money/moneyFields.ts';
import { toColumn } from '../../time/plainDate.ts';
import { reviseSaving } from '../reviseSaving.ts';
import { moneyColumns } from '../SavingFacts.ts';
import { contributors, ledger, quantities, recurrence } from '../savingFields.ts';
import { contributorReferences, savingRules } from '../savingRules.ts';

/** Corrects what is known of a saving in its present state. What was known before stays known. */
export const costSavingUpdate = defineCommand({
  name: 'costSavingUpdate',
  input: z.object({
    id: id('CostSaving'),
    title: kept(name),
    description: prose.nullish(),
    ledger: kept(ledger),
    recurrence: kept(recurrence),
    amount: money.nullish(),
    cost: money.nullish(),
    startsOn: date.nullish(),
    quantities: kept(quantities),
    contributors: kept(contributors),
    expectedRevision,
  }),
  rules: (patch) => savingRules(patch),
  references: (patch) => contributorReferences(patch),
  execute({ id, expectedRevision, amount, cost, startsOn, ...patch }, scope) {
    const [amountMinor, currency] = moneyColumns(amount ?? null);
    const [costMinor, costCurrency] = moneyColumns(cost ?? null);
    return reviseSaving({ id, expectedRevision }, 'costSaving.updated', scope, () => ({
      ...defined(patch),
      ...(amount === undefined ? {} : { amountMinor, currency }),
      ...(cost === undefined ? {} : { costMinor, costCurrency }),
      ...(startsOn === undefined ? {} : { startsOn: startsOn === null ? null : toColumn(startsOn) }),
    }));
  },
});
