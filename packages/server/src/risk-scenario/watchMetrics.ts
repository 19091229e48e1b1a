import {
  addMilliseconds,
  evaluateScenario,
  type Instant,
  type RiskState,
  riskStep,
  type Sample,
} from '@meritkit/core';
import type { Scope } from '../command/Scope.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { openIncidents } from '../incident/openIncidents.ts';
import { readSamples } from '../metric/readSamples.ts';
import { FINAL } from '../reading/Moment.ts';
import { toRiskScenario } from './toRiskScenario.ts';

/** What is looked at of a sample that was recorded. */
interface Recorded {
  readonly metricId: string;
  readonly start: Date;
  readonly end: Date | null;
}

type Scenario = Prisma.RiskScenarioGetPayload<{ include: { recipients: true } }>;

/**
 * Looks at the scenarios that watch metrics, at each instant at which one of the samples was complete, in their order. A breach opens
 * one incident with the response plan, in the same transaction. An instant that is settled is not looked at again: what comes late
 * opens and closes nothing.
 *
 * The metrics' rows are locked by the caller, so that one edge is seen once.
 */
export async function watchMetrics(scope: Scope, recorded: readonly Recorded[]): Promise<void> {
  const scenarios = await scope.tx.riskScenario.findMany({
    where: {
      metricId: { in: [...new Set(recorded.map(({ metricId }) => metricId))] },
      archivedAt: null,
      // Without a threshold nothing can follow.
      threshold: { not: null },
    },
    include: { recipients: true },
    orderBy: { id: 'asc' },
  });
  for (const scenario of scenarios) await watchOne(scope, scenario, recorded);
}

async function watchOne(scope: Scope, row: Scenario, recorded: readonly Recorded[]): Promise<void> {
  const settledUntil = row.settledUntil?.toISOString() ?? null;
  const instants = completions(recorded.filter(({ metricId }) => metricId === row.metricId)).filter(
    (at) => settledUntil === null || at > settledUntil,
  );
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) return;
  const scenario = toRiskScenario(row);
  const reach = 2n * scenario.windowLength;
  const window = { start: addMilliseconds(first, -reach), end: last };
  const samples = byCompletion(await readSamples(scope.tx, row.metricId, window, FINAL));

  let state: RiskState = { active: row.active, settledUntil };
  let revision = row.revision;
  const announce = (verb: 'breached' | 'cleared') => {
    revision += 1;
    scope.record({ type: `riskScenario.${verb}`, entityType: 'RiskScenario', entityId: row.id, revision });
  };
  const breaches: Instant[] = [];
  for (const at of instants) {
    const evaluation = evaluateScenario(scenario, within(samples, addMilliseconds(at, -reach), at), at);
    const step = riskStep(state, evaluation);
    state = step.state;
    if (step.breach) {
      announce('breached');
      breaches.push(at);
    }
    if (step.cleared) announce('cleared');
  }
  await scope.tx.riskScenario.update({
    where: { id: row.id },
    data: {
      active: state.active,
      settledUntil: state.settledUntil === null ? null : new Date(state.settledUntil),
      revision,
    },
  });
  await openIncidents(
    scope,
    breaches.map((at) => incidentOf(row, new Date(at))),
  );
}

/** The instants just after which samples count in a window, each once, in order: a window ends with what it does not hold any more. */
const completions = (samples: readonly Recorded[]): Instant[] =>
  [...new Set(samples.map(({ start, end }) => (end ?? new Date(start.getTime() + 1)).toISOString()))].sort();

const completion = ({ start, end }: Sample): Instant => end ?? start;

const byCompletion = (samples: readonly Sample[]): Sample[] =>
  [...samples].sort((a, b) => (completion(a) < completion(b) ? -1 : completion(a) > completion(b) ? 1 : 0));

/** The samples, sorted by their completion, that were complete after `from` and by `until`: the others lie outside of both windows. */
const within = (samples: readonly Sample[], from: Instant, until: Instant): Sample[] =>
  samples.slice(
    firstFrom(samples, (sample) => completion(sample) >= from),
    firstFrom(samples, (sample) => completion(sample) > until),
  );

function firstFrom(samples: readonly Sample[], holds: (sample: Sample) => boolean): number {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sample = samples[middle];
    if (sample !== undefined && holds(sample)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A breach is a monitor's report: it tells when something was detected, not when it began. */
const incidentOf = (scenario: Scenario, at: Date) => ({
  title: scenario.title,
  description: scenario.description,
  startedAt: null,
  detectedAt: at,
  acknowledgedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
  occurredFrom: null,
  occurredUntil: null,
  severities: scenario.severities,
  blocked: false,
  planned: false,
  cause: null,
  externalCause: null,
  statedDuration: null,
  impacts: [],
  quantities: [],
  source: null,
  externalId: null,
  breach: { riskScenarioId: scenario.id, at, steps: scenario.responseSteps, recipients: scenario.recipients },
});
