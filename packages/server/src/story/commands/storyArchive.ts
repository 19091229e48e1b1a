import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { openStory } from '../openStory.ts';

/** Takes a story out of lists; it stays readable by its id. */
export const storyArchive = defineCommand({
  name: 'storyArchive',
  input: z.object({ id: id('Story'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await openStory(tx, id);
    const { count } = await tx.story.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'story.archived', entityType: 'Story', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
