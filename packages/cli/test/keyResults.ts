import type { KeyResult } from '@meritkit/client';
import { computed } from './objectives.ts';

type Definition = NonNullable<KeyResult['definition']>;

/** How a key result follows from evidence; nothing is stated unless given. */
export const derivation = (
  values: Partial<NonNullable<Definition['derivation']>> = {},
): NonNullable<Definition['derivation']> => ({
  source: 'INCIDENT',
  aggregate: 'COUNT',
  window: { startsOn: null, endsBefore: null, rollingDays: null },
  metric: null,
  percent: null,
  filter: [],
  severities: [],
  service: null,
  step: null,
  includeBlocked: false,
  observedThroughout: false,
  ledger: null,
  stage: null,
  currency: null,
  ...values,
});

/** How a key result is measured; assessed unless stated otherwise. */
export const keyResultDefinition = (values: Partial<Definition> = {}): Definition => ({
  id: 'kdef_1',
  measure: 'ASSESSED',
  valueSource: 'CHECK_IN',
  unit: null,
  baseline: null,
  target: null,
  method: null,
  tolerance: null,
  range: null,
  points: [],
  derivation: null,
  cadence: null,
  weight: null,
  driver: 'MEASURE',
  legacy: false,
  reason: null,
  validFrom: '2025-07-01T00:00:00.000Z',
  recordedAt: '2025-07-01T00:00:00.000Z',
  ...values,
});

/** A key result as the server gives it. */
export const keyResult = (values: Partial<KeyResult> = {}): KeyResult => ({
  id: 'kr_1',
  revision: 1,
  health: null,
  ordinal: 1,
  title: 'Answer in a day',
  description: null,
  objective: { id: 'obj_1', title: 'Teams can rely on the service' },
  owner: null,
  definition: keyResultDefinition(),
  milestones: [],
  source: null,
  externalId: null,
  createdAt: '2025-07-01T00:00:00.000Z',
  archivedAt: null,
  progress: computed(),
  score: computed(),
  ...values,
});
