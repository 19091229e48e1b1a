import { duplicateIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, stated } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { lockDuplicates } from '../lockDuplicates.ts';
import { reviseSaving } from '../reviseSaving.ts';

/**
 * States that a saving repeats another one, and counts where that one does; null states that it is one of its own. The
 * database refuses a circle also when two writers make it together.
 */
export const costSavingLinkDuplicate = defineCommand({
  name: 'costSavingLinkDuplicate',
  input: z.object({ id: id('CostSaving'), duplicateOfId: stated(id('CostSaving')), expectedRevision }),
  references: ({ duplicateOfId }) => [{ type: 'CostSaving', id: duplicateOfId, path: ['duplicateOfId'] }],
  async execute({ id, duplicateOfId, expectedRevision }, scope) {
    await lockDuplicates(scope.tx);
    return reviseSaving({ id, expectedRevision }, 'costSaving.duplicateLinked', scope, async () => {
      const others = await scope.tx.costSaving.findMany({
        where: { duplicateOfId: { not: null }, id: { not: id } },
        select: { id: true, duplicateOfId: true },
      });
      const [issue] = duplicateIssues([
        { id, duplicateOf: duplicateOfId },
        ...others.map((other) => ({ id: other.id, duplicateOf: other.duplicateOfId })),
      ]);
      refuseAll(issue === undefined ? [] : [{ ...issue, path: ['duplicateOfId'] }]);
      return { duplicateOfId };
    });
  },
});
