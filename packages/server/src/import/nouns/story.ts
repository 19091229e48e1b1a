import { encodeId } from '../../id/encodeId.ts';
import { storyArchive } from '../../story/commands/storyArchive.ts';
import { storyLink } from '../../story/commands/storyLink.ts';
import { storyUpdate } from '../../story/commands/storyUpdate.ts';
import { storyWrite } from '../../story/commands/storyWrite.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { LINK_SELECT, linkFields, linksField, newLinks } from './linksField.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Stories. */
export const story: ImportNoun = {
  name: 'story',
  plural: 'stories',
  zh: '故事',
  description: 'What somebody did and what came of it, as they tell it.',
  entityType: 'Story',
  layout: 'FILE',
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
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    kind: {
      kind: 'choice',
      choices: { SITUATION_ACTION_RESULT: '背景行动结果', PROSE: '叙述' },
      zh: '形式',
      isRequired: true,
      isFixed: true,
      description: 'In three parts, or told freely.',
    },
    topic: { kind: 'text', zh: '主题', description: 'What it is an example of.' },
    author: {
      kind: 'reference',
      noun: 'person',
      zh: '作者',
      input: 'authorId',
      description: 'Who tells it.',
    },
    situation: { kind: 'prose', zh: '背景', description: 'What the situation was.' },
    action: { kind: 'prose', zh: '行动', description: 'What was done.' },
    result: { kind: 'prose', zh: '结果', description: 'What came of it.' },
    prose: { kind: 'prose', zh: '正文', description: 'The text of one that is told freely.' },
    links: linksField,
    archived,
  },
  find: async (tx, selection) =>
    (
      await tx.story.findMany({
        where: whereOf(selection),
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { links: LINK_SELECT },
      })
    ).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        ...linkFields(row.links),
        title: row.title,
        kind: row.kind,
        topic: row.topic,
        author: publicId('Person', row.authorId),
        situation: row.situation,
        action: row.action,
        result: row.result,
        prose: row.prose,
        archived: row.archivedAt !== null,
      },
    })),
  create: (items, perform) => perform(storyWrite, items),
  update: async (found, { links, archived, ...changed }, perform) => {
    const id = encodeId('Story', found.uuid);
    for (const link of newLinks(found, links)) await perform(storyLink, { id, ...link });
    await revise(id, found.revision, [
      step(perform, storyUpdate, pick(changed, Object.keys(changed))),
      step(perform, storyArchive, archivedNow(archived === undefined ? {} : { archived })),
    ]);
  },
};
