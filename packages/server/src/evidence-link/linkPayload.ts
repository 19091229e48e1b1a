import { builder } from '../graphql/builder.ts';
import { EvidenceLink } from './EvidenceLink.ts';

/** The payload of a mutation that makes or ends a link. */
export const linkPayload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The link as it is now.',
    fields: (t) => ({
      link: t.prismaField({
        type: EvidenceLink,
        description: 'The link.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.evidenceLink.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
