import type { Instant } from '../time/Instant.ts';

/** An instant to the minute: `2026-10-05 08:00 UTC`. */
export const instantText = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
