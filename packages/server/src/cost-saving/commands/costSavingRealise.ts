import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { kept } from '../../command/fields.ts';
import { money } from '../../money/moneyFields.ts';
import { moveSaving } from '../moveSaving.ts';
import { moneyColumns } from '../SavingFacts.ts';
import { optionalReason, transition } from '../savingFields.ts';
import { savingRules } from '../savingRules.ts';

/** An expected saving has come, with the amount that was expected or with another one. */
export const costSavingRealise = defineCommand({
  name: 'costSavingRealise',
  input: z.object({ ...transition, amount: kept(money), reason: optionalReason }),
  rules: ({ amount }) => savingRules({ amount }),
  execute({ amount, ...stated }, scope) {
    const [amountMinor, currency] = moneyColumns(amount ?? null);
    return moveSaving(stated, 'REALISED', scope, amount === undefined ? {} : { amountMinor, currency });
  },
});
