import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Severity } from '../incident/Severity.ts';
import { fromFilterColumn } from '../metric/dimensions.ts';
import { DimensionCondition } from '../metric/dimensionTypes.ts';
import { MetricAggregate } from '../metric/enums.ts';
import { Metric } from '../metric/Metric.ts';
import { Person } from '../organisation/Person.ts';
import { Team } from '../organisation/Team.ts';
import { Comparator, Watched } from './enums.ts';

const RiskScenarioRecipient = builder.prismaObject('RiskScenarioRecipient', {
  select: { id: true },
  description: 'A person or a team that a breach is announced to.',
  fields: (t) => ({
    person: t.relation('person', {
      type: Person,
      nullable: true,
      description: 'The person; null when it is a team.',
    }),
    team: t.relation('team', {
      type: Team,
      nullable: true,
      description: 'The team; null when it is a person.',
    }),
  }),
});

/** `type RiskScenario`. */
export const RiskScenario = builder.prismaNode('RiskScenario', {
  id: { field: 'id', description: 'Begins with `rsk_`.' },
  nullable: true,
  select: { id: true },
  description: 'Something that must not happen to a metric, and what to do when it does.',
  fields: (t) => ({
    metric: t.relation('metric', { type: Metric, description: 'What it watches.' }),
    title: t.exposeString('title', { description: 'What must not happen; the title of its incidents.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'More about it; null for nothing.',
    }),
    filter: t.field({
      type: [DimensionCondition],
      description: 'Which samples count; all when there is no condition.',
      select: { filter: true },
      resolve: ({ filter }) => [...fromFilterColumn(filter)].map(([name, values]) => ({ name, in: values })),
    }),
    windowLength: t.expose('windowLength', {
      type: 'Duration',
      description: 'The length of the window. It ends when a sample is complete.',
    }),
    aggregate: t.expose('aggregate', {
      type: MetricAggregate,
      description: 'How the samples of the window become one value.',
    }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'Of a percentile: which one. Null for the others.',
    }),
    watched: t.expose('watched', { type: Watched, description: 'What number is watched.' }),
    comparator: t.expose('comparator', {
      type: Comparator,
      description: 'On which side of the threshold the risk lies.',
    }),
    threshold: t.expose('threshold', {
      type: 'Decimal',
      nullable: true,
      description:
        'In the unit of the watched number. Null while nobody has set it: the scenario then watches, and nothing follows.',
    }),
    hysteresis: t.expose('hysteresis', {
      type: 'Decimal',
      description: 'How far the number must come back beyond the threshold before a breach is over.',
    }),
    severities: t.expose('severities', {
      type: [Severity],
      description: 'The severities that the incident of a breach may have.',
    }),
    responseSteps: t.exposeStringList('responseSteps', {
      description: 'What to do, step by step. Steps are announced; nothing is switched anywhere.',
    }),
    recipients: t.relation('recipients', {
      type: RiskScenarioRecipient,
      description: 'Whom a breach is announced to.',
      query: { orderBy: { id: 'asc' } },
    }),
    active: t.exposeBoolean('active', { description: 'Whether a breach is under way.' }),
    settledUntil: t.expose('settledUntil', {
      type: 'DateTime',
      nullable: true,
      description:
        'The latest instant at which it was known to hold or not; what comes late for it or before changes nothing. Null before the first.',
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const RiskScenarioEdge = builder.edgeObject({
  type: RiskScenario,
  name: 'RiskScenarioEdge',
  description: 'A risk scenario in a list.',
});

export const RiskScenarioConnection = builder.connectionObject(
  { type: RiskScenario, name: 'RiskScenarioConnection', description: 'A page of risk scenarios.' },
  RiskScenarioEdge,
);
