import { encodeId } from '../../id/encodeId.ts';
import { statementArchive } from '../../statement/commands/statementArchive.ts';
import { statementCreate } from '../../statement/commands/statementCreate.ts';
import { statementLink } from '../../statement/commands/statementLink.ts';
import { statementUpdate } from '../../statement/commands/statementUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { decimalText } from './decimalText.ts';
import { figureField } from './figureField.ts';
import { LINK_SELECT, linkFields, linksField, newLinks } from './linksField.ts';
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
      description: 'The objective that it is about, and',
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
    figure: figureField,
    links: linksField,
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.statement.findMany({
      where: whereOf(selection),
      include: { links: LINK_SELECT },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        ...linkFields(row.links),
        text: row.text,
        author: publicId('Person', row.authorId),
        figure:
          row.figureText === null
            ? null
            : {
                text: row.figureText,
                value: decimalText(row.figureValue),
                places: row.figurePlaces,
                qualifier: row.figureQualifier,
                unit: row.figureUnit,
                window:
                  row.figureStartsOn === null || row.figureEndsBefore === null
                    ? null
                    : {
                        startsOn: toPlainDate(row.figureStartsOn),
                        endsBefore: toPlainDate(row.figureEndsBefore),
                      },
              },
        archived: row.archivedAt !== null,
      },
    }));
  },
  create: (items, perform) => perform(statementCreate, items),
  update: async (found, { links, ...changed }, perform) => {
    const id = encodeId('Statement', found.uuid);
    for (const link of newLinks(found, links)) await perform(statementLink, { id, ...link });
    await revise(id, found.revision, [
      step(perform, statementUpdate, pick(changed, ['text', 'figure'])),
      step(perform, statementArchive, archivedNow(changed)),
    ]);
  },
};
