import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { reason } from '../../command/fields.ts';
import { moveSaving } from '../moveSaving.ts';
import { transition } from '../savingFields.ts';

/** A saving is no more: it counts nowhere from then on. */
export const costSavingLapse = defineCommand({
  name: 'costSavingLapse',
  input: z.object({ ...transition, reason }),
  execute: (stated, scope) => moveSaving(stated, 'LAPSED', scope),
});
