import { type Derivation, printDecimal } from '@meritkit/core';
import { SavingLedger } from '../cost-saving/enums.ts';
import { builder } from '../graphql/builder.ts';
import { Severity } from '../incident/Severity.ts';
import { DimensionCondition } from '../metric/dimensionTypes.ts';
import { Metric } from '../metric/Metric.ts';
import { DerivationSource, IncidentStep, SavingStage } from './enums.ts';

const DerivationWindow = builder
  .objectRef<Extract<Derivation, { readonly source: 'METRIC' }>['window']>('DerivationWindow')
  .implement({
    description: 'Which days count. With nothing stated those of the period.',
    fields: (t) => ({
      startsOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day of a stated span; null for none.',
        resolve: (window) => (window.kind === 'SPAN' ? window.startsOn : null),
      }),
      endsBefore: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day after a stated span; null for none.',
        resolve: (window) => (window.kind === 'SPAN' ? window.endsBefore : null),
      }),
      rollingDays: t.int({
        nullable: true,
        description: 'How many days up to the one that is asked for; null for none.',
        resolve: (window) => (window.kind === 'ROLLING' ? window.days : null),
      }),
    }),
  });

const aggregateOf = (derivation: Derivation): string => {
  if (derivation.source === 'METRIC') return derivation.aggregate.kind;
  return 'aggregate' in derivation ? derivation.aggregate : 'COUNT';
};

const percentOf = (derivation: Derivation): string | null =>
  derivation.source === 'METRIC' && derivation.aggregate.kind === 'PERCENTILE'
    ? printDecimal(derivation.aggregate.percent)
    : null;

/** `type Derivation`. */
export const DerivationType = builder.objectRef<Derivation>('Derivation').implement({
  description: 'How the value of a key result follows from evidence.',
  fields: (t) => ({
    source: t.field({
      type: DerivationSource,
      description: 'From which kind.',
      resolve: ({ source }) => source,
    }),
    aggregate: t.string({
      description: 'How it becomes one value, as the input named it.',
      resolve: aggregateOf,
    }),
    window: t.field({
      type: DerivationWindow,
      nullable: true,
      description: 'Which days count; null where all that is linked counts.',
      resolve: (derivation) => ('window' in derivation ? derivation.window : null),
    }),
    metric: t.prismaField({
      type: Metric,
      nullable: true,
      description: 'The metric; null for other kinds.',
      resolve: (query, derivation, _args, { database }) =>
        derivation.source === 'METRIC'
          ? database.prisma.metric.findUnique({ ...query, where: { id: derivation.metricId } })
          : null,
    }),
    percent: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of PERCENTILE: which one; else null.',
      resolve: percentOf,
    }),
    filter: t.field({
      type: [DimensionCondition],
      description: 'Which samples count; empty for all.',
      resolve: (derivation) =>
        derivation.source === 'METRIC'
          ? [...derivation.filter].map(([name, values]) => ({ name, in: values }))
          : [],
    }),
    severities: t.field({
      type: [Severity],
      description: 'The severities that count; empty for all.',
      resolve: (derivation) => (derivation.source === 'INCIDENT' ? [...derivation.severities] : []),
    }),
    service: t.string({
      nullable: true,
      description: 'What the incidents took away; null for any.',
      resolve: (derivation) => (derivation.source === 'INCIDENT' ? derivation.service : null),
    }),
    step: t.field({
      type: IncidentStep,
      nullable: true,
      description: 'The step whose time counts; null for none.',
      resolve: (derivation) => (derivation.source === 'INCIDENT' ? derivation.step : null),
    }),
    includeBlocked: t.boolean({
      description: 'Whether blocked incidents count too.',
      resolve: (derivation) => derivation.source === 'INCIDENT' && derivation.includeBlocked,
    }),
    observedThroughout: t.boolean({
      description: 'Whether it is stated that the service is watched throughout.',
      resolve: (derivation) => derivation.source === 'INCIDENT' && derivation.observedThroughout,
    }),
    ledger: t.field({
      type: SavingLedger,
      nullable: true,
      description: 'The ledger of the savings; null for other kinds.',
      resolve: (derivation) => (derivation.source === 'COST_SAVING' ? derivation.ledger : null),
    }),
    stage: t.field({
      type: SavingStage,
      nullable: true,
      description: 'The least that the savings must have reached; null for other kinds.',
      resolve: (derivation) => (derivation.source === 'COST_SAVING' ? derivation.stage : null),
    }),
    currency: t.string({
      nullable: true,
      description: 'The currency of the sum of savings; null for none.',
      resolve: (derivation) => (derivation.source === 'COST_SAVING' ? derivation.currency : null),
    }),
  }),
});
