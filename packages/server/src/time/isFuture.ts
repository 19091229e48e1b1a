/** How far a caller's clock may be ahead of ours, in milliseconds. */
const CLOCK_SKEW = 5 * 60 * 1000;

/** Whether an instant lies further in the future than clocks differ. */
export const isFuture = (instant: Date, now: Date): boolean => instant.getTime() > now.getTime() + CLOCK_SKEW;
