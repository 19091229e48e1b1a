import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Renames a period or changes its note. Its dates stay: values have been judged by them. */
export const periodUpdate = defineCommand({
  name: 'periodUpdate',
  input: z.object({ id: id('Period'), name: kept(name), note: prose.nullish(), expectedRevision }),
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    const { count } = await tx.period.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.period.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'period.updated', entityType: 'Period', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
