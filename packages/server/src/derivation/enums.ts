import type {
  DerivationSource as CoreDerivationSource,
  IncidentAggregate as CoreIncidentAggregate,
  IncidentStep as CoreIncidentStep,
  SavingAggregate as CoreSavingAggregate,
  SavingStage as CoreSavingStage,
  WorkItemAggregate as CoreWorkItemAggregate,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum DerivationSource`. */
export const DerivationSource = builder.enumType('DerivationSource', {
  description: 'The kind of evidence that a key result is derived from.',
  values: {
    METRIC: { description: 'Samples of a metric.' },
    INCIDENT: { description: 'Incidents.' },
    COST_SAVING: { description: 'Cost savings.' },
    WORK_ITEM: { description: 'The work items below it.' },
    STATEMENT: { description: 'The statements that are linked to it.' },
    STORY: { description: 'The stories that are linked to it.' },
  } satisfies Record<CoreDerivationSource, object>,
});

/** `enum IncidentAggregate`. */
export const IncidentAggregate = builder.enumType('IncidentAggregate', {
  description: 'How incidents become one value.',
  values: {
    COUNT: { description: 'How many began in the window.' },
    DOWNTIME: { description: 'How long a service was down, in milliseconds.' },
    AVAILABILITY: { description: 'The share of the elapsed time in which a service was there.' },
    MEAN_TIME: { description: 'The mean length of a step of their handling, in milliseconds.' },
    MEDIAN_TIME: { description: 'The median length of a step, in milliseconds.' },
    P90_TIME: { description: 'The length of a step that nine of ten did not exceed, in milliseconds.' },
  } satisfies Record<CoreIncidentAggregate, object>,
});

/** `enum IncidentStep`. */
export const IncidentStep = builder.enumType('IncidentStep', {
  description: 'A step of handling an incident.',
  values: {
    DETECT: { description: 'From its start until it was detected.' },
    ACKNOWLEDGE: { description: 'From its detection until it was acknowledged.' },
    MITIGATE: { description: 'From its start until it did no more harm.' },
    RESOLVE: { description: 'From its start until it was resolved.' },
  } satisfies Record<CoreIncidentStep, object>,
});

/** `enum SavingAggregate`. */
export const SavingAggregate = builder.enumType('SavingAggregate', {
  description: 'How savings become one value.',
  values: {
    ANNUALISED: { description: 'What the recurring ones save in a year.' },
    ONCE: { description: 'What those save that come once.' },
    ACCRUED: { description: 'What all of them save within the window, day by day.' },
    COUNT: { description: 'How many there are.' },
  } satisfies Record<CoreSavingAggregate, object>,
});

/** `enum SavingStage`. */
export const SavingStage = builder.enumType('SavingStage', {
  description: 'The least that a saving must have reached to count.',
  values: {
    EXPECTED: { description: 'Expected, realised or verified.' },
    REALISED: { description: 'Realised or verified.' },
    VERIFIED: { description: 'Verified.' },
  } satisfies Record<CoreSavingStage, object>,
});

/** `enum WorkItemAggregate`. */
export const WorkItemAggregate = builder.enumType('WorkItemAggregate', {
  description: 'How work items become one value. Dropped ones count nowhere.',
  values: {
    COUNT_DONE: { description: 'How many are done.' },
    SHARE_DONE: { description: 'The share that is done.' },
    MEAN_PROGRESS: { description: 'The mean of their progress, each alike.' },
  } satisfies Record<CoreWorkItemAggregate, object>,
});

/** `enum RecordSource`. */
export const RecordSource = builder.enumType('RecordSource', {
  description: 'The kind of records that are counted.',
  values: { STATEMENT: { description: 'Statements.' }, STORY: { description: 'Stories.' } } as const,
});
