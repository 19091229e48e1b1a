import {
  type Derivation,
  INCIDENT_AGGREGATES,
  INCIDENT_STEPS,
  isDecimal,
  METRIC_AGGREGATES,
  parseDecimal,
  SAVING_AGGREGATES,
  SAVING_LEDGERS,
  SAVING_STAGES,
  SEVERITIES,
  WORK_ITEM_AGGREGATES,
} from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimalText } from '../command/decimalFields.ts';
import { date, id, name, optional } from '../command/fields.ts';

const window = z.object({
  startsOn: optional(date),
  endsBefore: optional(date),
  rollingDays: optional(z.number()),
});

const derivation = <Id extends z.ZodType<string, string>>(metricId: Id) =>
  z.object({
    metric: optional(
      z.object({
        metricId,
        aggregate: z.enum(METRIC_AGGREGATES),
        percent: optional(decimalText),
        filter: optional(z.array(z.object({ name, in: z.array(name).min(1) }))),
        window: optional(window),
      }),
    ),
    incident: optional(
      z.object({
        aggregate: z.enum(INCIDENT_AGGREGATES),
        severities: optional(z.array(z.enum(SEVERITIES))),
        service: optional(name),
        step: optional(z.enum(INCIDENT_STEPS)),
        includeBlocked: optional(z.boolean()),
        observedThroughout: optional(z.boolean()),
        window: optional(window),
      }),
    ),
    costSaving: optional(
      z.object({
        aggregate: z.enum(SAVING_AGGREGATES),
        ledger: z.enum(SAVING_LEDGERS),
        stage: optional(z.enum(SAVING_STAGES)),
        currency: optional(name),
        window: optional(window),
      }),
    ),
    workItem: optional(z.object({ aggregate: z.enum(WORK_ITEM_AGGREGATES) })),
    record: optional(z.object({ source: z.enum(['STATEMENT', 'STORY']) })),
  });

/** From which evidence a value follows, as an input states it: exactly one of the kinds. */
export const derivationInput = derivation(id('Metric'));

/** The same as its column holds it: the metric by its UUID. */
export const storedDerivation = derivation(z.string());

/** A derivation as an input states it. */
export type DerivationInput = z.input<typeof derivationInput>;

type WindowInput = z.input<typeof window> | null | undefined;

function windowOf(stated: WindowInput): Extract<Derivation, { source: 'METRIC' }>['window'] {
  const { startsOn, endsBefore, rollingDays } = stated ?? {};
  if (rollingDays != null) return { kind: 'ROLLING', days: rollingDays };
  return startsOn == null || endsBefore == null ? { kind: 'PERIOD' } : { kind: 'SPAN', startsOn, endsBefore };
}

/** A derivation as the rules take it; null where the input names no kind of evidence. What is missing has its default. */
export function toDerivation({
  metric,
  incident,
  costSaving,
  workItem,
  record,
}: DerivationInput): Derivation | null {
  if (metric != null) {
    const { metricId, aggregate, percent, filter } = metric;
    return {
      source: 'METRIC',
      window: windowOf(metric.window),
      metricId,
      filter: new Map((filter ?? []).map((each) => [each.name, each.in])),
      aggregate:
        aggregate === 'PERCENTILE'
          ? { kind: aggregate, percent: parseDecimal(percent != null && isDecimal(percent) ? percent : '0') }
          : { kind: aggregate },
    };
  }
  if (incident != null)
    return {
      source: 'INCIDENT',
      window: windowOf(incident.window),
      aggregate: incident.aggregate,
      severities: incident.severities ?? [],
      service: incident.service ?? null,
      step: incident.step ?? null,
      includeBlocked: incident.includeBlocked ?? false,
      observedThroughout: incident.observedThroughout ?? false,
    };
  if (costSaving != null)
    return {
      source: 'COST_SAVING',
      window: windowOf(costSaving.window),
      aggregate: costSaving.aggregate,
      ledger: costSaving.ledger,
      stage: costSaving.stage ?? 'REALISED',
      currency: costSaving.currency ?? null,
    };
  if (workItem != null) return { source: 'WORK_ITEM', aggregate: workItem.aggregate };
  return record == null ? null : { source: record.source };
}

/** The kinds of evidence, as an input names them. */
export const DERIVATION_KINDS = ['metric', 'incident', 'costSaving', 'workItem', 'record'] as const;

/** What is wrong with how a derivation is stated: not exactly one kind of evidence, or a window that is half of one or two at once. */
export function statedDerivationIssues(stated: DerivationInput, path: RuleIssue['path']): RuleIssue[] {
  const kinds = DERIVATION_KINDS.filter((kind) => stated[kind] != null);
  if (kinds.length !== 1) {
    const message = `State exactly one of ${DERIVATION_KINDS.join(', ')}.`;
    return [{ path, code: kinds.length === 0 ? 'REQUIRED' : 'TOO_MANY', message }];
  }
  return (['metric', 'incident', 'costSaving'] as const).flatMap((kind) =>
    windowIssues(stated[kind]?.window, [...path, kind, 'window']),
  );
}

function windowIssues(stated: WindowInput, path: RuleIssue['path']): RuleIssue[] {
  const { startsOn, endsBefore, rollingDays } = stated ?? {};
  const missing = startsOn == null ? 'startsOn' : 'endsBefore';
  if ((startsOn == null) !== (endsBefore == null))
    return [{ path: [...path, missing], code: 'REQUIRED', message: 'A span has a first day and an end.' }];
  if (startsOn != null && rollingDays != null) {
    const message = 'A window is a span or a number of days, not both.';
    return [{ path: [...path, 'rollingDays'], code: 'TOO_MANY', message }];
  }
  return [];
}
