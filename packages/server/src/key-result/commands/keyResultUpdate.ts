import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
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
  references: ({ ownerId }) => [{ type: 'Person', id: ownerId, path: ['ownerId'] }],
  async execute({ id, expectedRevision, ...patch }, scope) {
    const open = await openKeyResult(scope.tx, id);
    return reviseKeyResult(open, expectedRevision, defined(patch), 'keyResult.updated', scope);
  },
});
