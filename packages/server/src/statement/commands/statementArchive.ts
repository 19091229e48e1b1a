import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { openStatement } from '../openStatement.ts';

/** Takes a statement out of lists; it stays readable by its id. */
export const statementArchive = defineCommand({
  name: 'statementArchive',
  input: z.object({ id: id('Statement'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await openStatement(tx, id);
    const { count } = await tx.statement.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'statement.archived',
      entityType: 'Statement',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
