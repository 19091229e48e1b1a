import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Severity } from '../incident/Severity.ts';
import { DimensionConditionInput } from '../metric/dimensionTypes.ts';
import { MetricAggregate } from '../metric/enums.ts';
import { Comparator, Watched } from './enums.ts';

const TEXT = {
  title: 'What must not happen; the title of its incidents.',
  description: 'More about it.',
  filter: 'Which samples count; all when there is no condition.',
  windowLength: 'The length of the window, above 0 and at most 3,660 days.',
  aggregate: 'How the samples of the window become one value.',
  percent: 'Of a percentile: which one, above 0 and at most 100.',
  watched: 'What number is watched.',
  comparator: 'On which side of the threshold the risk lies.',
  threshold:
    'In the unit of the watched number; percent for RELATIVE_CHANGE. While it is null the scenario watches, and nothing follows.',
  hysteresis: 'How far the number must come back beyond the threshold before a breach is over, 0 or more.',
  severities: 'The severities that the incident of a breach may have, at least one.',
  responseSteps: 'What to do, step by step.',
  personIds: 'The people whom a breach is announced to.',
  teamIds: 'The teams whom a breach is announced to.',
} as const;

export const RiskScenarioDefineInput = builder.inputType('RiskScenarioDefineInput', {
  description: 'Something that must not happen to a metric, and what to do when it does.',
  fields: (t) => ({
    metricId: t.id({ required: true, description: 'The metric to watch.' }),
    title: t.string({ required: true, description: TEXT.title }),
    description: t.string({ description: TEXT.description }),
    filter: t.field({ type: [DimensionConditionInput], description: TEXT.filter }),
    windowLength: t.field({ type: 'Duration', required: true, description: TEXT.windowLength }),
    aggregate: t.field({ type: MetricAggregate, required: true, description: TEXT.aggregate }),
    percent: t.field({ type: 'Decimal', description: TEXT.percent }),
    watched: t.field({ type: Watched, required: true, description: TEXT.watched }),
    comparator: t.field({ type: Comparator, required: true, description: TEXT.comparator }),
    threshold: t.field({ type: 'Decimal', description: TEXT.threshold }),
    hysteresis: t.field({ type: 'Decimal', description: `${TEXT.hysteresis} 0 when absent.` }),
    severities: t.field({ type: [Severity], required: true, description: TEXT.severities }),
    responseSteps: t.stringList({ description: TEXT.responseSteps }),
    personIds: t.idList({ description: TEXT.personIds }),
    teamIds: t.idList({ description: TEXT.teamIds }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const RiskScenarioUpdateInput = builder.inputType('RiskScenarioUpdateInput', {
  description:
    'What to change of a risk scenario. Absent fields stay; null clears. A breach that is under way goes on.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: TEXT.title }),
    description: t.string({ description: TEXT.description }),
    filter: t.field({ type: [DimensionConditionInput], description: TEXT.filter }),
    windowLength: t.field({ type: 'Duration', description: TEXT.windowLength }),
    aggregate: t.field({ type: MetricAggregate, description: TEXT.aggregate }),
    percent: t.field({ type: 'Decimal', description: TEXT.percent }),
    watched: t.field({ type: Watched, description: TEXT.watched }),
    comparator: t.field({ type: Comparator, description: TEXT.comparator }),
    threshold: t.field({ type: 'Decimal', description: TEXT.threshold }),
    hysteresis: t.field({ type: 'Decimal', description: TEXT.hysteresis }),
    severities: t.field({ type: [Severity], description: TEXT.severities }),
    responseSteps: t.stringList({ description: TEXT.responseSteps }),
    personIds: t.idList({ description: `${TEXT.personIds} All of them.` }),
    teamIds: t.idList({ description: `${TEXT.teamIds} All of them.` }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const RiskScenarioArchiveInput = builder.inputType('RiskScenarioArchiveInput', {
  description: 'Which risk scenario to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
