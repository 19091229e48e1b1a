import type {
  GradeBasis as GradeBasisRow,
  GradeCoverage as GradeCoverageRow,
} from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';

/** `enum GradeBasis`. */
export const GradeBasis = builder.enumType('GradeBasis', {
  description: 'How a grade came about.',
  values: {
    STATED: { description: 'Somebody stated it; nothing was computed.' },
  } satisfies Record<GradeBasisRow, object>,
});

/** `enum GradeCoverage`. */
export const GradeCoverage = builder.enumType('GradeCoverage', {
  description: 'What of its period a grade is about.',
  values: {
    PERIOD: { description: 'All of the period.' },
    MONTHS_NOT_LISTED: {
      description: 'Months of the period that the source does not list: it was the same in each of them.',
    },
  } satisfies Record<GradeCoverageRow, object>,
});
