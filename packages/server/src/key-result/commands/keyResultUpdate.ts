import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { referenceIssues } from '../../command/referenceIssues.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { openKeyResult } from '../openKeyResult.ts';
import { reviseKeyResult } from '../reviseKeyResult.ts';

/** Changes a key result's texts and owner. How it is measured changes by `keyResultRedefine`. */
export const keyResultUpdate = defineCommand({
  name: 'keyResultUpdate',
  input: z.object({
    id: id('KeyResult'),
    title: kept(name),
    description: prose.nullish(),
    ownerId: id('Person').nullish(),
    expectedRevision,
  }),
  async execute({ id, expectedRevision, ...patch }, scope) {
    refuseAll(await referenceIssues(scope.tx, [{ type: 'Person', id: patch.ownerId, path: ['ownerId'] }]));
    const open = await openKeyResult(scope.tx, id);
    return reviseKeyResult(open, expectedRevision, defined(patch), 'keyResult.updated', scope);
  },
});
