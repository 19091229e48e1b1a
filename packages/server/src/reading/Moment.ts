/** Later than anything that is recorded: what is known by then is all that is known. */
const ALWAYS = new Date('9999-12-31T23:59:59.999Z');

/** From where computed values are seen. */
export interface Moment {
  /** Only what was so by then counts. */
  readonly asOf: Date;
  /** Only what was recorded by then counts. */
  readonly knownAt: Date;
  /** By when periods are over; `asOf` when absent. */
  readonly overAt?: Date;
}

/** The end of all: everything counts, also what a clock that was ahead has dated a little later than now. */
export const FINAL: Moment = { asOf: ALWAYS, knownAt: ALWAYS };

/** All that is known, when periods are over that are so by an instant: how scores are frozen then. */
export const finalAt = (overAt: Date): Moment => ({ ...FINAL, overAt });

/** Whether it was asked for what was known at an instant, instead of for all that is known. */
export const isKnownAtStated = ({ knownAt }: Moment): boolean => knownAt < ALWAYS;

/** The arguments of a computed field; what is absent means now and all that is known. */
export const momentOf = (
  {
    asOf,
    knownAt,
  }: { readonly asOf?: string | null | undefined; readonly knownAt?: string | null | undefined },
  now: Date,
): Moment => ({
  asOf: asOf == null ? now : new Date(asOf),
  knownAt: knownAt == null ? ALWAYS : new Date(knownAt),
});
