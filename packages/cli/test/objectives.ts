import type { ComputedValue, Objective } from '@meritkit/client';

/** A computed value, unknown unless stated otherwise. */
export const computed = (value: Partial<ComputedValue> = {}): ComputedValue => ({
  value: null,
  raw: null,
  band: null,
  verdict: null,
  source: 'CALCULATED',
  reasons: [],
  ...value,
});

/** An objective as the server gives it. */
export const objective = (values: Partial<Objective> = {}): Objective => ({
  id: 'obj_1',
  revision: 1,
  title: 'Teams can rely on the service',
  description: null,
  conclusion: null,
  period: { id: 'prd_1', code: '2025-Q3', state: 'OPEN' },
  owner: { id: 'psn_1', displayName: 'Ada Example' },
  team: null,
  definition: null,
  predecessor: null,
  alignments: [],
  source: null,
  externalId: null,
  createdAt: '2025-07-01T00:00:00.000Z',
  archivedAt: null,
  progress: computed(),
  score: computed(),
  health: null,
  ...values,
});

/** A page of a list as an answer of the server. */
export const page = (nodes: readonly unknown[]) => ({
  data: { result: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } },
});
