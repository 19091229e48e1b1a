import { incidentIssues, isUnit, parseUnit, type Severity } from '@meritkit/core';
import type { RuleIssue } from '../command/Command.ts';
import { instantOf } from '../command/instantOf.ts';
import { rationalOf } from '../command/rationalOf.ts';
import { repeatedIssues } from '../metric/dimensions.ts';

type Maybe<Value> = Value | null | undefined;

/** What is known of an incident, as text. */
export interface IncidentInput {
  readonly startedAt?: Maybe<string>;
  readonly detectedAt?: Maybe<string>;
  readonly acknowledgedAt?: Maybe<string>;
  readonly mitigatedAt?: Maybe<string>;
  readonly resolvedAt?: Maybe<string>;
  readonly occurredFrom?: Maybe<string>;
  readonly occurredUntil?: Maybe<string>;
  readonly severities: readonly Severity[];
  readonly impacts?: Maybe<readonly { readonly service: string; readonly share?: Maybe<string> }[]>;
  readonly statedDuration?: Maybe<{ readonly value: string; readonly unit: string }>;
}

const TIMES = ['startedAt', 'detectedAt', 'acknowledgedAt', 'mitigatedAt', 'resolvedAt'] as const;

/** What the rules say against an incident. Text that is no instant, decimal or unit is reported as such, by the field. */
export function incidentRules(input: IncidentInput, path: RuleIssue['path']): RuleIssue[] {
  const { severities, impacts, statedDuration } = input;
  const [from, until] = [instantOf(input.occurredFrom), instantOf(input.occurredUntil)];
  const issues: RuleIssue[] = incidentIssues(
    {
      id: '',
      startedAt: instantOf(input.startedAt),
      detectedAt: instantOf(input.detectedAt),
      acknowledgedAt: instantOf(input.acknowledgedAt),
      mitigatedAt: instantOf(input.mitigatedAt),
      resolvedAt: instantOf(input.resolvedAt),
      severities,
      // A share that is not within 0…1 is reported by the field.
      impacts: [],
      blocked: false,
      planned: false,
    },
    path,
  );
  const refuse = (field: keyof IncidentInput, code: string, message: string, below: string[] = []) =>
    issues.push({ path: [...path, field, ...below], code, message });

  if ([...TIMES, 'occurredFrom' as const].every((time) => input[time] == null))
    refuse('startedAt', 'REQUIRED', 'State a time of the incident, or the span in which it lies.');
  if ((input.occurredFrom == null) !== (input.occurredUntil == null))
    refuse(
      input.occurredFrom == null ? 'occurredFrom' : 'occurredUntil',
      'REQUIRED',
      'State both ends of the span in which it lies.',
    );
  if (from !== null && until !== null && until <= from)
    refuse('occurredUntil', 'WINDOW_EMPTY', 'The span ends on or before its start.');
  if (statedDuration != null && isUnit(statedDuration.unit)) {
    if (parseUnit(statedDuration.unit).dimension !== 'DURATION')
      refuse('statedDuration', 'UNIT_MISMATCH', 'A duration has a unit like min or h.', ['unit']);
    if ((rationalOf(statedDuration.value)?.numerator ?? 0n) < 0n)
      refuse('statedDuration', 'OUT_OF_RANGE', 'A duration is not negative.', ['value']);
  }
  return [
    ...issues,
    ...repeatedIssues(severities, (place) => [...path, 'severities', place]),
    ...repeatedIssues(
      (impacts ?? []).map(({ service }) => service),
      (place) => [...path, 'impacts', place, 'service'],
    ),
  ];
}
