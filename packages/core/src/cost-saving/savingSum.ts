import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import type { Rational } from '../number/Rational.ts';
import type { Money } from '../unit/Money.ts';
import type { Quantity } from './CostSaving.ts';
import type { SavingSum } from './SavingSummary.ts';

/** What one saving gives to a sum: money in the currency of the sum, quantities in their base units. */
export interface CountedSaving {
  readonly gross: bigint | null;
  /** Null when unknown. */
  readonly cost: bigint | null;
  readonly quantities: readonly Quantity[];
}

/** Adds up savings in one currency. */
export function savingSum(savings: readonly CountedSaving[], currency: string): SavingSum {
  const money = (minor: bigint): Money => ({ minor, currency });
  let gross = 0n;
  let cost: bigint | null = 0n;
  const quantities = new Map<string, Rational>();
  for (const saving of savings) {
    if (saving.gross !== null) {
      gross += saving.gross;
      cost = cost === null || saving.cost === null ? null : cost + saving.cost;
    }
    for (const { unit, value } of saving.quantities) {
      const sum = quantities.get(unit);
      quantities.set(unit, sum === undefined ? value : add(sum, value));
    }
  }
  return {
    count: savings.length,
    gross: money(gross),
    cost: cost === null ? null : money(cost),
    net: cost === null ? null : money(gross - cost),
    quantities: [...quantities]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, value]) => ({ unit, value: lowestTerms(value) })),
  };
}
