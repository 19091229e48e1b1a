import type { CostSaving } from '../src/cost-saving/CostSaving.ts';
import type { Qualifier, StatedFigure } from '../src/stated-figure/StatedFigure.ts';
import type { Money } from '../src/unit/Money.ts';
import { decimal } from './builders.ts';

export const stated = (
  value: string | null,
  qualifier: Qualifier = 'EXACT',
  more: Partial<StatedFigure> = {},
): StatedFigure => ({
  value: decimal(value),
  places: value?.split('.')[1]?.length ?? 0,
  qualifier,
  unit: null,
  window: null,
  text: `${value}`,
  by: null,
  ...more,
});

export const cny = (minor: bigint): Money => ({ minor, currency: 'CNY' });

export const saving = (id: string, more: Partial<CostSaving> = {}): CostSaving => ({
  id,
  ledger: 'REDUCTION',
  amount: cny(100_000n),
  quantity: null,
  recurrence: 'YEARLY',
  startsOn: '2026-01-01',
  state: 'REALISED',
  cost: cny(0n),
  contributors: [],
  duplicateOf: null,
  ...more,
});
