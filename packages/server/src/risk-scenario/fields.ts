import { isDecimal, type MetricAggregateKind, parseDecimal, riskScenarioIssues } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal } from '../command/decimalFields.ts';
import { duration } from '../command/durationField.ts';
import { id, reason } from '../command/fields.ts';
import { rationalOf } from '../command/rationalOf.ts';
import { Comparator, MetricAggregate, Severity, Watched } from '../generated/prisma/client.ts';
import { dimensionFilter, repeatedIssues } from '../metric/dimensions.ts';
import { toAggregate } from '../metric/toAggregate.ts';
import { parseDuration } from '../time/duration.ts';

/** Ten years: the instants of a longer window before would leave the years that dates have. */
const LONGEST_WINDOW = 3_660n * 86_400_000n;

/** How a scenario watches and what follows, as an input states it. */
export const scenarioFields = {
  filter: dimensionFilter,
  windowLength: duration,
  aggregate: z.enum(MetricAggregate),
  percent: decimal,
  watched: z.enum(Watched),
  comparator: z.enum(Comparator),
  threshold: decimal,
  hysteresis: decimal,
  severities: z.array(z.enum(Severity)),
  responseSteps: z.array(reason).max(50),
  personIds: z.array(id('Person')).max(250),
  teamIds: z.array(id('Team')).max(250),
} as const;

interface ScenarioInput {
  readonly filter?: readonly { readonly name: string; readonly in: readonly string[] }[] | null | undefined;
  readonly windowLength: string;
  readonly aggregate: MetricAggregateKind;
  readonly percent?: string | null | undefined;
  readonly hysteresis?: string | null | undefined;
  readonly severities: readonly string[];
}

/** What the rules say against a scenario. Text that is no decimal or no duration is reported as such, by the field. */
export function scenarioRules(input: ScenarioInput, path: RuleIssue['path']): RuleIssue[] {
  const { filter, windowLength, aggregate, percent, hysteresis, severities } = input;
  const length = parseDuration(windowLength);
  const issues: RuleIssue[] = riskScenarioIssues(
    {
      windowLength: length ?? 1n,
      aggregate: toAggregate(aggregate, percent != null && isDecimal(percent) ? percent : null),
      hysteresis: rationalOf(hysteresis) ?? parseDecimal('0'),
    },
    path,
  ).map((issue) => (issue.code === 'PERCENT_INVALID' ? { ...issue, path: [...path, 'percent'] } : issue));
  if (length !== null && length > LONGEST_WINDOW)
    issues.push({
      path: [...path, 'windowLength'],
      code: 'OUT_OF_RANGE',
      message: 'A window is at most 3,660 days long.',
    });
  if (aggregate !== 'PERCENTILE' && percent != null)
    issues.push({
      path: [...path, 'percent'],
      code: 'NOT_FOR_AGGREGATE',
      message: 'Only a percentile has a percent.',
    });
  if (severities.length === 0)
    issues.push({
      path: [...path, 'severities'],
      code: 'SEVERITY_REQUIRED',
      message: 'Name at least one severity that the incident may have.',
    });
  return [
    ...issues,
    ...repeatedIssues(severities, (place) => [...path, 'severities', place]),
    ...repeatedIssues(
      (filter ?? []).map(({ name }) => name),
      (place) => [...path, 'filter', place, 'name'],
    ),
  ];
}
