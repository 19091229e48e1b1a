import { encodeId } from '../../id/encodeId.ts';
import { teamArchive } from '../../organisation/commands/teamArchive.ts';
import { teamCreate } from '../../organisation/commands/teamCreate.ts';
import { teamUpdate } from '../../organisation/commands/teamUpdate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Teams. */
export const team: ImportNoun = {
  name: 'team',
  plural: 'teams',
  zh: '团队',
  description: 'Teams, each below a parent or at the top.',
  entityType: 'Team',
  layout: 'FILE',
  fields: {
    name: { kind: 'text', zh: '名称', isRequired: true, description: 'Its name.' },
    parent: {
      kind: 'reference',
      noun: 'team',
      zh: '上级团队',
      input: 'parentId',
      description: 'The team above it.',
    },
    archived,
  },
  find: async (tx, selection) =>
    (await tx.team.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: { name: row.name, parent: publicId('Team', row.parentId), archived: row.archivedAt !== null },
    })),
  create: (items, perform) => perform(teamCreate, items),
  update: (found, changed, perform) =>
    revise(encodeId('Team', found.uuid), found.revision, [
      step(perform, teamUpdate, pick(changed, ['name', 'parentId'])),
      step(perform, teamArchive, archivedNow(changed)),
    ]),
};
