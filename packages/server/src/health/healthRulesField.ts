import { z } from 'zod';
import { unitInterval } from '../command/decimalFields.ts';
import { Curve } from '../generated/prisma/client.ts';

/** The rules of health as an input states them, all together. */
export const healthRulesField = z
  .object({
    curve: z.enum(Curve),
    cadenceDays: z.number().int().min(1).max(366),
    graceDays: z.number().int().min(0).max(366),
    onTrackGap: unitInterval,
    atRiskGap: unitInterval,
  })
  .refine(({ onTrackGap, atRiskGap }) => onTrackGap.lte(atRiskGap), {
    path: ['atRiskGap'],
    params: { code: 'OUT_OF_RANGE' },
    message: 'At risk begins where on track ends, so its gap is not smaller.',
  });
