import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { instant, name, optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { factInstantIssues } from '../../time/factInstantIssues.ts';
import { toColumn } from '../../time/plainDate.ts';
import { moneyColumns, type SavingFacts } from '../SavingFacts.ts';
import {
  contributors,
  facts,
  ledger,
  optionalReason,
  quantities,
  recurrence,
  state,
} from '../savingFields.ts';
import { contributorReferences, savingRules } from '../savingRules.ts';
import { foldOf, writeVersions } from '../writeVersions.ts';

const saving = z.object({
  title: name,
  ledger,
  recurrence,
  ...facts,
  quantities: optional(quantities),
  contributors: optional(contributors),
  state: optional(state),
  reason: optionalReason,
  observedAt: instant.nullish(),
  ...origin,
});

/** Records savings, each in the state in which it is found: expected unless stated otherwise. Answers their ids in the order given. */
export const costSavingRecord = defineCommand({
  name: 'costSavingRecord',
  input: z.array(saving),
  rules: (savings) => [
    ...originRules(savings),
    ...savings.flatMap((saving, index) => savingRules(saving, [index])),
  ],
  references: (savings) => savings.flatMap((saving, index) => contributorReferences(saving, [index])),
  async execute(savings, scope) {
    const { tx, now, newId, record } = scope;
    refuseAll(
      savings.flatMap(({ observedAt }, index) =>
        factInstantIssues(observedAt ?? now, now, null, [index, 'observedAt']),
      ),
    );
    const rows = savings.map(({ amount, cost, source, externalId, state, observedAt, ...stated }) => {
      const [amountMinor, currency] = moneyColumns(amount);
      const [costMinor, costCurrency] = moneyColumns(cost);
      const facts: SavingFacts = {
        ...stated,
        state: state ?? 'EXPECTED',
        amountMinor,
        currency,
        costMinor,
        costCurrency,
        startsOn: stated.startsOn === null ? null : toColumn(stated.startsOn),
        duplicateOfId: null,
        quantities: stated.quantities ?? [],
        contributors: stated.contributors ?? [],
        observedAt: observedAt ?? now,
      };
      return { costSavingId: newId(), source, externalId, facts };
    });
    await tx.costSaving.createMany({
      data: rows.map(({ costSavingId: id, source, externalId, facts }) => ({
        id,
        source,
        externalId,
        ...foldOf(facts),
      })),
    });
    await writeVersions(rows, scope);
    for (const { costSavingId } of rows)
      record({ type: 'costSaving.recorded', entityType: 'CostSaving', entityId: costSavingId, revision: 1 });
    return rows.map(({ costSavingId }) => costSavingId);
  },
});
