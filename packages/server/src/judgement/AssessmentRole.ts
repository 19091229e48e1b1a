import { builder } from '../graphql/builder.ts';

/** `enum AssessmentRole`. */
export const AssessmentRole = builder.enumType('AssessmentRole', {
  description: 'Whose judgement an assessment is. Whatever the role, the latest judgement counts.',
  values: {
    SELF: { description: 'That of the person who answers for it.' },
    MANAGER: { description: 'That of their manager.' },
    OTHER: { description: "Somebody else's, or not stated." },
  },
});
