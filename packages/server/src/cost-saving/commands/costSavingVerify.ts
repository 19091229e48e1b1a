import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { moveSaving } from '../moveSaving.ts';
import { optionalReason, transition } from '../savingFields.ts';

/** Somebody has checked that a saving has come. */
export const costSavingVerify = defineCommand({
  name: 'costSavingVerify',
  input: z.object({ ...transition, reason: optionalReason }),
  execute: (stated, scope) => moveSaving(stated, 'VERIFIED', scope),
});
