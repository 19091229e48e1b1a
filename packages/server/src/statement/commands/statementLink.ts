import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { oneSubjectIssues, subjectFields, subjectReferences } from '../../evidence-link/subjects.ts';
import { writeLinks } from '../../evidence-link/writeLinks.ts';

/** Links a statement with one more thing that it is about. Answers the link's id. */
export const statementLink = defineCommand({
  name: 'statementLink',
  input: z.object({ id: id('Statement'), ...subjectFields }),
  rules: oneSubjectIssues,
  references: (input) => subjectReferences(input),
  async execute({ id, ...subjects }, scope) {
    const statement = await scope.tx.statement.findUnique({ where: { id }, select: { archivedAt: true } });
    if (statement === null) throw new NotFoundError();
    if (statement.archivedAt !== null) throw new ConflictError('The statement is archived.');
    const [linkId] = await writeLinks([{ statementId: id, ...subjects }], scope);
    if (linkId === undefined) throw new Error('A link names one thing.');
    return linkId;
  },
});
