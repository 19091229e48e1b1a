import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, statementText } from '../../command/fields.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Writes down where savings are told of, as it stands there, misprints included. Answers the mentions' ids in the order given. */
export const costSavingMention = defineCommand({
  name: 'costSavingMention',
  input: z.array(z.object({ id: id('CostSaving'), text: statementText, place: optional(name) })),
  async execute(mentions, { tx, newId, record }) {
    const ids = [...new Set(mentions.map(({ id }) => id))];
    if ((await tx.costSaving.count({ where: { id: { in: ids } } })) < ids.length) throw new NotFoundError();
    const rows = mentions.map(({ id: costSavingId, ...stated }) => ({
      id: newId(),
      costSavingId,
      ...stated,
    }));
    await tx.costSavingMention.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'costSaving.mentioned', entityType: 'CostSavingMention', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
