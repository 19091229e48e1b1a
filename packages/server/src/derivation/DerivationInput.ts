import { SavingLedger } from '../cost-saving/enums.ts';
import { builder } from '../graphql/builder.ts';
import { Severity } from '../incident/Severity.ts';
import { DimensionConditionInput } from '../metric/dimensionTypes.ts';
import { MetricAggregate } from '../metric/enums.ts';
import {
  IncidentAggregate,
  IncidentStep,
  RecordSource,
  SavingAggregate,
  SavingStage,
  WorkItemAggregate,
} from './enums.ts';

const DerivationWindowInput = builder.inputType('DerivationWindowInput', {
  description: 'Which days count: a span, or a number of days up to the one that is asked for.',
  fields: (t) => ({
    startsOn: t.field({ type: 'Date', description: 'The first day of a span.' }),
    endsBefore: t.field({ type: 'Date', description: 'The first day after a span.' }),
    rollingDays: t.int({ description: 'How many days, 1 to 3660, in place of a span.' }),
  }),
});

const WINDOW = 'Which days count; those of the period when absent.';

const MetricDerivationInput = builder.inputType('MetricDerivationInput', {
  description: 'From samples of a metric, in its unit.',
  fields: (t) => ({
    metricId: t.id({ required: true, description: 'The metric.' }),
    aggregate: t.field({
      type: MetricAggregate,
      required: true,
      description: 'How its samples become one value.',
    }),
    percent: t.field({ type: 'Decimal', description: 'Of PERCENTILE: which one.' }),
    filter: t.field({
      type: [DimensionConditionInput],
      description: 'Which samples count; all when absent.',
    }),
    window: t.field({ type: DerivationWindowInput, description: WINDOW }),
  }),
});

const IncidentDerivationInput = builder.inputType('IncidentDerivationInput', {
  description: 'From incidents. Planned maintenance never counts.',
  fields: (t) => ({
    aggregate: t.field({
      type: IncidentAggregate,
      required: true,
      description: 'How they become one value.',
    }),
    severities: t.field({ type: [Severity], description: 'One of these severities; any when absent.' }),
    service: t.string({ description: 'What they took away; needed for DOWNTIME and AVAILABILITY.' }),
    step: t.field({ type: IncidentStep, description: 'The step whose time counts; needed for times.' }),
    includeBlocked: t.boolean({ description: 'True to count those that were blocked without effect too.' }),
    observedThroughout: t.boolean({
      description: 'True if the service is watched throughout, so that no incident means that all was well.',
    }),
    window: t.field({ type: DerivationWindowInput, description: WINDOW }),
  }),
});

const CostSavingDerivationInput = builder.inputType('CostSavingDerivationInput', {
  description: 'From cost savings of one ledger. Duplicates, rejected and lapsed ones never count.',
  fields: (t) => ({
    aggregate: t.field({ type: SavingAggregate, required: true, description: 'How they become one value.' }),
    ledger: t.field({ type: SavingLedger, required: true, description: 'Which ledger.' }),
    stage: t.field({
      type: SavingStage,
      description: 'The least that they must have reached; REALISED when absent.',
    }),
    currency: t.string({ description: 'ISO 4217 code of the sum; none for COUNT.' }),
    window: t.field({ type: DerivationWindowInput, description: WINDOW }),
  }),
});

const WorkItemDerivationInput = builder.inputType('WorkItemDerivationInput', {
  description: 'From the work items that stand below the key result.',
  fields: (t) => ({
    aggregate: t.field({
      type: WorkItemAggregate,
      required: true,
      description: 'How they become one value.',
    }),
  }),
});

const RecordDerivationInput = builder.inputType('RecordDerivationInput', {
  description: 'From the number of statements or stories that are linked to the key result.',
  fields: (t) => ({
    source: t.field({ type: RecordSource, required: true, description: 'Which of them are counted.' }),
  }),
});

/** `input DerivationInput`. */
export const DerivationInput = builder.inputType('DerivationInput', {
  description: 'From which evidence the value of a key result follows: exactly one of the kinds.',
  fields: (t) => ({
    metric: t.field({ type: MetricDerivationInput, description: 'From samples of a metric.' }),
    incident: t.field({ type: IncidentDerivationInput, description: 'From incidents.' }),
    costSaving: t.field({ type: CostSavingDerivationInput, description: 'From cost savings.' }),
    workItem: t.field({ type: WorkItemDerivationInput, description: 'From work items.' }),
    record: t.field({ type: RecordDerivationInput, description: 'From statements or stories.' }),
  }),
});
