import { z } from 'zod';
import { parseDuration } from '../time/duration.ts';

/** A length of time as ISO 8601 text of days, hours, minutes and seconds, read as milliseconds. */
export const duration = z.string().transform((text, context) => {
  const length = parseDuration(text);
  if (length !== null) return length;
  context.issues.push({
    code: 'custom',
    params: { code: 'INVALID_DURATION' },
    message: 'This is not a duration, like PT1H30M or P7D.',
    input: text,
  });
  return z.NEVER;
});
