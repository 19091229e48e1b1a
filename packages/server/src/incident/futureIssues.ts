import type { RuleIssue } from '../command/Command.ts';
import { isFuture } from '../time/isFuture.ts';
import type { IncidentFacts } from './IncidentFacts.ts';

const TIMES = [
  'startedAt',
  'detectedAt',
  'acknowledgedAt',
  'mitigatedAt',
  'resolvedAt',
  'occurredFrom',
] as const;

/** An issue for each time of an incident that is still to come. Planned maintenance may lie ahead. */
export const futureIssues = (
  facts: Pick<IncidentFacts, (typeof TIMES)[number] | 'planned'>,
  now: Date,
  path: RuleIssue['path'],
): RuleIssue[] =>
  TIMES.flatMap((time) => {
    const instant = facts[time];
    return facts.planned || instant === null || !isFuture(instant, now)
      ? []
      : [{ path: [...path, time], code: 'IN_FUTURE', message: 'The instant lies in the future.' }];
  });
