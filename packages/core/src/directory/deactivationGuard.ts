/** The share of people, in percent, up to which an import deactivates without being asked again. */
const FREE_PERCENT = 10;

/** What an import would do to those who are active. */
export interface Deactivation {
  /** How many it would deactivate. */
  readonly count: number;
  /** How many are active before it. */
  readonly active: number;
}

/** The share that would be deactivated, in whole percent, rounded up; 0 where nobody is active. */
export const deactivatedPercent = ({ count, active }: Deactivation): number =>
  active === 0 ? 0 : Math.ceil((100 * count) / active);

/**
 * Whether an import would deactivate so many that somebody has to confirm it: more than 10 %.
 *
 * @example
 * needsConfirmation({ count: 10, active: 100 }); // => false
 * needsConfirmation({ count: 34, active: 100 }); // => true
 */
export const needsConfirmation = ({ count, active }: Deactivation): boolean =>
  100 * count > FREE_PERCENT * active;
