import type { CostSaving } from '../src/cost-saving/CostSaving.ts';
import type { Incident } from '../src/incident/Incident.ts';
import type { Sample } from '../src/metric/Sample.ts';
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
  quantities: [],
  recurrence: 'YEARLY',
  startsOn: '2026-01-01',
  state: 'REALISED',
  cost: cny(0n),
  contributors: [],
  duplicateOf: null,
  ...more,
});

export const at = (time: string): string => `2026-10-05T${time}:00.000Z`;

export const incident = (id: string, more: Partial<Incident> = {}): Incident => ({
  id,
  startedAt: null,
  detectedAt: null,
  acknowledgedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
  severities: ['SEV2'],
  impacts: [],
  blocked: false,
  planned: false,
  ...more,
});

/** An incident that took a share of the service `web` away. */
export const outage = (
  id: string,
  from: string,
  to: string | null,
  share: string | null,
  more: Partial<Incident> = {},
) =>
  incident(id, {
    startedAt: at(from),
    mitigatedAt: to === null ? null : at(to),
    impacts: [{ service: 'web', share: decimal(share) }],
    ...more,
  });

/** A sample of an instant, or of the window up to `end`; a text like `3/4` is a ratio. */
export const sample = (
  id: string,
  value: string,
  start: string,
  end: string | null = null,
  more: Partial<Sample> = {},
): Sample => {
  const [above, below] = value.split('/');
  return {
    id,
    start: at(start),
    end: end === null ? null : at(end),
    value: below === undefined ? decimal(value) : null,
    numerator: below === undefined ? null : decimal(above ?? ''),
    denominator: decimal(below ?? null),
    dimensions: new Map([['channel', 'web']]),
    recordedAt: at('23:59'),
    sequence: 1n,
    ...more,
  };
};
