import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { openStory } from '../openStory.ts';
import { storyRules } from '../storyRules.ts';

/** Corrects a story. Its kind stays. */
export const storyUpdate = defineCommand({
  name: 'storyUpdate',
  input: z.object({
    id: id('Story'),
    title: kept(name),
    topic: name.nullish(),
    authorId: id('Person').nullish(),
    situation: prose.nullish(),
    action: prose.nullish(),
    result: prose.nullish(),
    prose: prose.nullish(),
    expectedRevision,
  }),
  references: ({ authorId }) => [{ type: 'Person', id: authorId, path: ['authorId'] }],
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    const before = await openStory(tx, id);
    const changes = defined(patch);
    refuseAll(storyRules(before.kind, { ...before, ...changes }));
    const { count } = await tx.story.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...changes, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'story.updated', entityType: 'Story', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
