import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, statementText } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { figure, figureColumns, figureRules } from '../figureFields.ts';
import { openStatement } from '../openStatement.ts';

/** Corrects the text of a statement, or the figure that it states; null states none. */
export const statementUpdate = defineCommand({
  name: 'statementUpdate',
  input: z.object({
    id: id('Statement'),
    text: kept(statementText),
    figure: figure.nullish(),
    expectedRevision,
  }),
  rules: ({ figure }) => figureRules(figure, ['figure']),
  async execute({ id, text, figure, expectedRevision }, { tx, record }) {
    const before = await openStatement(tx, id);
    const { count } = await tx.statement.updateMany({
      where: { id, revision: expectedRevision },
      data: {
        ...defined({ text }),
        ...(figure === undefined ? {} : figureColumns(figure)),
        revision: { increment: 1 },
      },
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
