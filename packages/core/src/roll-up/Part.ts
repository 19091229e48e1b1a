import type { Millionths } from '../number/Millionths.ts';

/** A child that counts: its value and its effective weight. */
export interface Part {
  readonly value: Millionths;
  readonly weight: bigint;
}
