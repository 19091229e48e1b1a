import type { CostSavingDerivation, IncidentDerivation } from '../src/derivation/Derivation.ts';

/** Counts incidents in the period, unless something else is asked for. */
export const incidents = (more: Partial<IncidentDerivation> = {}): IncidentDerivation => ({
  source: 'INCIDENT',
  window: { kind: 'PERIOD' },
  aggregate: 'COUNT',
  severities: [],
  service: null,
  step: null,
  includeBlocked: false,
  observedThroughout: false,
  ...more,
});

/** Adds up what realised reductions save in a year, unless something else is asked for. */
export const costSavings = (more: Partial<CostSavingDerivation> = {}): CostSavingDerivation => ({
  source: 'COST_SAVING',
  window: { kind: 'PERIOD' },
  aggregate: 'ANNUALISED',
  ledger: 'REDUCTION',
  stage: 'REALISED',
  currency: 'CNY',
  ...more,
});
