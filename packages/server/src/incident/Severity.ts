import { builder } from '../graphql/builder.ts';

/** `enum Severity`. */
export const Severity = builder.enumType('Severity', {
  description: 'How bad an incident is, from the worst on. The organisation has labels of its own for them.',
  values: {
    SEV1: { description: 'The worst.' },
    SEV2: { description: 'The second worst.' },
    SEV3: { description: 'The third.' },
    SEV4: { description: 'The mildest.' },
  } as const,
});
