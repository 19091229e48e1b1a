import { organisationUpdate } from '../../organisation/commands/organisationUpdate.ts';
import type { ImportNoun } from '../ImportNoun.ts';

/** The organisation: its name, and the zone in which its dates are meant. */
export const organisation: ImportNoun = {
  name: 'organisation',
  plural: 'organisation',
  zh: '组织',
  description: 'The organisation that all of this is about.',
  entityType: 'Organisation',
  layout: 'FILE',
  isSingle: true,
  fields: {
    name: { kind: 'text', zh: '名称', description: 'Its name.' },
    timeZone: {
      kind: 'text',
      zh: '时区',
      description: 'IANA name of the zone in which its dates are meant, like Asia/Shanghai.',
    },
  },
  find: async (tx) =>
    (await tx.organisation.findMany()).map(({ id, revision, name, timeZone }) => ({
      uuid: id,
      revision,
      source: null,
      externalId: null,
      fields: { name, timeZone },
    })),
  create: async () => [],
  update: ({ revision }, changed, perform) =>
    perform(organisationUpdate, { ...changed, expectedRevision: revision }),
};
