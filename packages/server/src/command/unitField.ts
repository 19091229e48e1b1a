import { isUnit } from '@meritkit/core';
import { z } from 'zod';

/** The code of a unit. */
export const unit = z.string().refine(isUnit, {
  params: { code: 'UNKNOWN_UNIT' },
  message: 'This is not the code of a unit, like count, %, min, GB, CNY or GB/d.',
});
