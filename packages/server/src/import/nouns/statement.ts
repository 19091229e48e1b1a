import { encodeId } from '../../id/encodeId.ts';
import { statementArchive } from '../../statement/commands/statementArchive.ts';
import { statementCreate } from '../../statement/commands/statementCreate.ts';
import { statementUpdate } from '../../statement/commands/statementUpdate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Statements. */
export const statement: ImportNoun = {
  name: 'statement',
  plural: 'statements',
  zh: '书面结果',
  description: 'Results as their authors wrote them.',
  entityType: 'Statement',
  layout: 'NESTED',
  within: ['objective', 'keyResult'],
  fields: {
    objective: {
      kind: 'reference',
      noun: 'objective',
      zh: '目标',
      input: 'objectiveId',
      isFixed: true,
      description: 'The objective that it is about, or',
    },
    keyResult: {
      kind: 'reference',
      noun: 'keyResult',
      zh: '关键结果',
      input: 'keyResultId',
      isFixed: true,
      description: 'the key result.',
    },
    text: { kind: 'prose', zh: '正文', isRequired: true, description: 'The text as written.' },
    author: {
      kind: 'reference',
      noun: 'person',
      zh: '作者',
      input: 'authorId',
      isFixed: true,
      description: 'Who stated it.',
    },
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.statement.findMany({
      where: whereOf(selection),
      include: {
        links: {
          where: { endedAt: null },
          select: { objectiveId: true, keyResultId: true, ordinal: true },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        },
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => {
      const subject = (field: 'objectiveId' | 'keyResultId') =>
        row.links.find((link) => link[field] !== null)?.[field] ?? null;
      return {
        uuid: row.id,
        revision: row.revision,
        source: row.source,
        externalId: row.externalId,
        fields: {
          objective: publicId('Objective', subject('objectiveId')),
          keyResult: publicId('KeyResult', subject('keyResultId')),
          text: row.text,
          author: publicId('Person', row.authorId),
          archived: row.archivedAt !== null,
        },
      };
    });
  },
  create: (items, perform) => perform(statementCreate, items),
  update: (found, changed, perform) =>
    revise(encodeId('Statement', found.uuid), found.revision, [
      step(perform, statementUpdate, pick(changed, ['text'])),
      step(perform, statementArchive, archivedNow(changed)),
    ]),
};
