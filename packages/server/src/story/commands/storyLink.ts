import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { oneSubjectIssues, subjectFields, subjectReferences } from '../../evidence-link/subjects.ts';
import { writeLinks } from '../../evidence-link/writeLinks.ts';

/** Links a story with one more thing that it is about. Answers the link's id. */
export const storyLink = defineCommand({
  name: 'storyLink',
  input: z.object({ id: id('Story'), ...subjectFields }),
  rules: oneSubjectIssues,
  references: (input) => subjectReferences(input),
  async execute({ id, ...subjects }, scope) {
    const story = await scope.tx.story.findUnique({ where: { id }, select: { archivedAt: true } });
    if (story === null) throw new NotFoundError();
    if (story.archivedAt !== null) throw new ConflictError('The story is archived.');
    const [linkId] = await writeLinks([{ storyId: id, ...subjects }], scope);
    if (linkId === undefined) throw new Error('A link names one thing.');
    return linkId;
  },
});
