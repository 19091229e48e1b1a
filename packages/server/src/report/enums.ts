import type {
  ReportItemKind as ReportItemKindRow,
  ReportKind as ReportKindRow,
  SupportKind as SupportKindRow,
  SupportState as SupportStateRow,
} from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';

/** `enum ReportKind`. */
export const ReportKind = builder.enumType('ReportKind', {
  description: 'How long a time a report is about.',
  values: {
    WEEKLY: { description: 'A week.' },
    MONTHLY: { description: 'A month.' },
    HALF_YEARLY: { description: 'Half a year.' },
    ANNUAL: { description: 'A year.' },
  } satisfies Record<ReportKindRow, object>,
});

/** `enum ReportItemKind`. */
export const ReportItemKind = builder.enumType('ReportItemKind', {
  description: 'What an item of a report is.',
  values: {
    SECTION: { description: 'A heading; what stands below it has it as parent.' },
    HIGHLIGHT: { description: 'What the author puts first.' },
    RESULT: { description: 'Something that was reached.' },
    PROBLEM: { description: 'A problem, maybe with its remedy.' },
    LESSON: { description: 'What was learned.' },
    PLAN_ITEM: { description: 'What is planned, maybe with its target; its parts are the initiatives.' },
    SUPPORT_REQUEST: { description: 'What somebody is asked for.' },
    WORK_ITEM: { description: 'A piece of work as it stood when the report was written.' },
    STATEMENT: { description: 'A stated figure or result.' },
    INCIDENT: { description: 'Something that went wrong.' },
    REFLECTION: { description: 'What the author thinks about it.' },
    NEXT_GOAL: { description: 'A goal of the next period.' },
    OPEN_QUESTION: { description: 'What is not decided yet.' },
    OTHER: { description: 'Anything else.' },
  } satisfies Record<ReportItemKindRow, object>,
});

/** `enum SupportKind`. */
export const SupportKind = builder.enumType('SupportKind', {
  description: 'What kind of support is asked for.',
  values: {
    BUDGET: { description: 'Money.' },
    TRAINING: { description: 'Training, or means to learn.' },
    EVENT: { description: 'To take part in an event, or to hold one.' },
    COORDINATION: { description: 'To arrange something with others.' },
    OTHER: { description: 'Anything else.' },
  } satisfies Record<SupportKindRow, object>,
});

/** `enum SupportState`. */
export const SupportState = builder.enumType('SupportState', {
  description: 'What became of a request for support.',
  values: {
    REQUESTED: { description: 'It was asked for.' },
    GRANTED: { description: 'It is given.' },
    DECLINED: { description: 'It is not given.' },
  } satisfies Record<SupportStateRow, object>,
});
