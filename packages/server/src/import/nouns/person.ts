import { encodeId } from '../../id/encodeId.ts';
import { personArchive } from '../../organisation/commands/personArchive.ts';
import { personCreate } from '../../organisation/commands/personCreate.ts';
import { personUpdate } from '../../organisation/commands/personUpdate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { pick } from './pick.ts';
import { revise, step } from './revise.ts';

/** People. */
export const person: ImportNoun = {
  name: 'person',
  plural: 'people',
  zh: '人员',
  description: 'People who own, judge and report.',
  entityType: 'Person',
  layout: 'FILE',
  fields: {
    displayName: { kind: 'text', zh: '姓名', isRequired: true, description: 'The name as others see it.' },
    archived,
  },
  find: async (tx, selection) =>
    (await tx.person.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: { displayName: row.displayName, archived: row.archivedAt !== null },
    })),
  create: (items, perform) => perform(personCreate, items),
  update: (found, changed, perform) =>
    revise(encodeId('Person', found.uuid), found.revision, [
      step(perform, personUpdate, pick(changed, ['displayName'])),
      step(perform, personArchive, archivedNow(changed)),
    ]),
};
