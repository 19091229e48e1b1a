import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, statementText } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { openSubjects } from '../openSubjects.ts';

/** Corrects the text of a statement. */
export const statementUpdate = defineCommand({
  name: 'statementUpdate',
  input: z.object({ id: id('Statement'), text: statementText, expectedRevision }),
  async execute({ id, text, expectedRevision }, { tx, record }) {
    const before = await tx.statement.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The statement is archived.');
    await openSubjects(tx, [before]);
    const { count } = await tx.statement.updateMany({
      where: { id, revision: expectedRevision },
      data: { text, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'statement.updated',
      entityType: 'Statement',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
