import type { RiskScenario } from '@meritkit/core';
import { parseDecimal } from '@meritkit/core';
import type { RiskScenario as Row } from '../generated/prisma/client.ts';
import { fromFilterColumn } from '../metric/dimensions.ts';
import { toAggregate } from '../metric/toAggregate.ts';
import { toRational } from '../reading/toRational.ts';

/** A stored scenario as the rules take it. */
export const toRiskScenario = (
  row: Pick<
    Row,
    | 'filter'
    | 'windowLength'
    | 'aggregate'
    | 'percent'
    | 'watched'
    | 'comparator'
    | 'threshold'
    | 'hysteresis'
  >,
): RiskScenario => ({
  filter: fromFilterColumn(row.filter),
  windowLength: row.windowLength,
  aggregate: toAggregate(row.aggregate, row.percent?.toFixed()),
  watched: row.watched,
  comparator: row.comparator,
  threshold: toRational(row.threshold),
  hysteresis: parseDecimal(row.hysteresis.toFixed()),
});
