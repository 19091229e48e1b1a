import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { reason } from '../../command/fields.ts';
import { moveSaving } from '../moveSaving.ts';
import { transition } from '../savingFields.ts';

/** A saving is none: it counts nowhere from then on. */
export const costSavingReject = defineCommand({
  name: 'costSavingReject',
  input: z.object({ ...transition, reason }),
  execute: (stated, scope) => moveSaving(stated, 'REJECTED', scope),
});
