import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import type { Incident, IncidentTimes } from './Incident.ts';

/** What does not come before what. A cause may be detected after it is gone, so detection bounds only what answers it. */
const ORDER: readonly (readonly [first: keyof IncidentTimes, then: keyof IncidentTimes])[] = [
  ['startedAt', 'detectedAt'],
  ['detectedAt', 'acknowledgedAt'],
  ['startedAt', 'mitigatedAt'],
  ['startedAt', 'resolvedAt'],
  ['mitigatedAt', 'resolvedAt'],
];

const WORDS: Readonly<Record<keyof IncidentTimes, string>> = {
  startedAt: 'it started',
  detectedAt: 'it was detected',
  acknowledgedAt: 'it was acknowledged',
  mitigatedAt: 'it was mitigated',
  resolvedAt: 'it was resolved',
};

/**
 * All problems of an incident: `TIMES_REVERSED` for one that was detected, mitigated or resolved before it started, acknowledged before it was
 * detected, or resolved before it was mitigated; `IMPACT_INVALID` for a share outside of 0…1; `SEVERITY_REQUIRED` without a possible severity.
 */
export function incidentIssues(incident: Incident, path: readonly (string | number)[] = []): Issue[] {
  const issues: Issue[] = [];
  for (const [first, then] of ORDER) {
    const [earlier, later] = [incident[first], incident[then]];
    if (earlier === null || later === null || later >= earlier) continue;
    const message = `This says that ${WORDS[then]} before ${WORDS[first]}.`;
    issues.push({ path: [...path, then], code: 'TIMES_REVERSED', message });
  }
  for (const [index, { share }] of incident.impacts.entries()) {
    if (share === null || (share.numerator >= 0n && compare(share, whole(1n)) <= 0)) continue;
    const message = 'The share of a service that is lost lies within 0 and 1.';
    issues.push({ path: [...path, 'impacts', index, 'share'], code: 'IMPACT_INVALID', message });
  }
  if (incident.severities.length === 0) {
    const message = 'An incident has at least one possible severity.';
    issues.push({ path: [...path, 'severities'], code: 'SEVERITY_REQUIRED', message });
  }
  return issues;
}
