import { builder } from '../graphql/builder.ts';
import { Assessment } from './Assessment.ts';
import { Override } from './Override.ts';

interface Recorded {
  readonly id: string;
}

/** The payload of a mutation that records an assessment. */
export const assessmentPayload = (name: string) =>
  builder.objectRef<Recorded>(name).implement({
    description: 'What was recorded.',
    fields: (t) => ({
      assessment: t.prismaField({
        type: Assessment,
        description: 'The assessment.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.assessment.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

/** The payload of a mutation that records an override. */
export const overridePayload = (name: string) =>
  builder.objectRef<Recorded>(name).implement({
    description: 'What was recorded.',
    fields: (t) => ({
      override: t.prismaField({
        type: Override,
        description: 'The override.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.override.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
