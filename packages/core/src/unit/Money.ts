/** An amount of money. */
export interface Money {
  /** Whole minor units: cents for EUR, fen for CNY, yen for JPY. */
  readonly minor: bigint;
  /** ISO 4217 code. */
  readonly currency: string;
}
