import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { subjectFields, subjectReferences } from '../../evidence-link/subjects.ts';
import { writeLinks } from '../../evidence-link/writeLinks.ts';
import { StoryKind } from '../../generated/prisma/client.ts';
import { storyRules } from '../storyRules.ts';

const story = z.object({
  ...subjectFields,
  title: name,
  kind: z.enum(StoryKind),
  topic: optional(name),
  authorId: optional(id('Person')),
  situation: optional(prose),
  action: optional(prose),
  result: optional(prose),
  prose: optional(prose),
  ...origin,
});

/** Writes down stories, each linked with all that it names; their texts are kept as written. Answers their ids in the order given. */
export const storyWrite = defineCommand({
  name: 'storyWrite',
  input: z.array(story),
  rules: (stories) => [
    ...originRules(stories),
    ...stories.flatMap(({ kind, ...texts }, index) => storyRules(kind, texts, [index])),
  ],
  references: (stories) =>
    stories.flatMap((story, index) => [
      ...subjectReferences(story, [index]),
      { type: 'Person', id: story.authorId, path: [index, 'authorId'] },
    ]),
  async execute(stories, scope) {
    const { tx, newId, record } = scope;
    const rows = stories.map((story) => ({ storyId: newId(), ...story }));
    await tx.story.createMany({
      data: rows.map(
        ({
          storyId,
          objectiveId: _o,
          keyResultId: _k,
          workItemId: _w,
          costSavingId: _c,
          metricId: _m,
          incidentId: _i,
          aboutStoryId: _s,
          ...own
        }) => ({
          id: storyId,
          ...own,
        }),
      ),
    });
    for (const { storyId } of rows)
      record({ type: 'story.written', entityType: 'Story', entityId: storyId, revision: 1 });
    await writeLinks(rows, scope);
    return rows.map(({ storyId }) => storyId);
  },
});
