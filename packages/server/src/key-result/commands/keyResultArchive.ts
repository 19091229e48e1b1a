import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { openKeyResult } from '../openKeyResult.ts';
import { reviseKeyResult } from '../reviseKeyResult.ts';

/** Takes a key result out of lists and of its objective's roll-up from now on; its values stay readable. */
export const keyResultArchive = defineCommand({
  name: 'keyResultArchive',
  input: z.object({ id: id('KeyResult'), expectedRevision }),
  async execute({ id, expectedRevision }, scope) {
    const open = await openKeyResult(scope.tx, id);
    return reviseKeyResult(open, expectedRevision, { archivedAt: scope.now }, 'keyResult.archived', scope);
  },
});
