import type { Derivation } from './Derivation.ts';

/**
 * The code of the unit in which a derived value is said; null for a plain number.
 *
 * @param metricUnit - The unit of the metric; needed for a derivation from one.
 *
 * @example
 * derivedUnit({ source: 'WORK_ITEM', aggregate: 'SHARE_DONE' }, null); // => 'share'
 */
export function derivedUnit(derivation: Derivation, metricUnit: string | null): string | null {
  switch (derivation.source) {
    case 'METRIC':
      return derivation.aggregate.kind === 'COUNT' ? 'count' : metricUnit;
    case 'INCIDENT':
      if (derivation.aggregate === 'COUNT') return 'count';
      return derivation.aggregate === 'AVAILABILITY' ? 'share' : 'ms';
    case 'COST_SAVING':
      return derivation.currency ?? 'count';
    case 'WORK_ITEM':
      return derivation.aggregate === 'COUNT_DONE' ? 'count' : 'share';
    case 'STATEMENT':
    case 'STORY':
      return 'count';
  }
}
