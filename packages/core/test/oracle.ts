/**
 * The rules once more, in plain fractions in lowest terms, written without the package: what the package computes is
 * compared with this.
 */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const reduced = (numerator: bigint, denominator: bigint): Fraction => {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator * sign);
  return [(numerator * sign) / divisor, (denominator * sign) / divisor];
};

export const fraction = (text: string): Fraction => {
  const [whole = '', decimals = ''] = text.split('.');
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced(a * d + c * b, b * d);
export const minus = (x: Fraction, [c, d]: Fraction): Fraction => plus(x, [-c, d]);
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced(a * c, b * d);
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced(a * d, b * c);
export const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;

const floor = ([a, b]: Fraction): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/** The nearest integer, found from below: the integer under it, and how far it is from there. */
export const nearestEven = (x: Fraction): bigint => {
  const below = floor(x);
  const rest = minus(x, [below, 1n]);
  if (isLess(rest, [1n, 2n])) return below;
  if (isLess([1n, 2n], rest)) return below + 1n;
  return below % 2n === 0n ? below : below + 1n;
};

export const published = (x: Fraction): bigint => nearestEven(times(x, [1_000_000n, 1n]));

export const clamped = (x: Fraction): Fraction => {
  if (isLess(x, [0n, 1n])) return [0n, 1n];
  return isLess([1n, 1n], x) ? [1n, 1n] : x;
};

export const weightedMean = (parts: readonly (readonly [Fraction, bigint])[]): Fraction => {
  const sum = parts.reduce<Fraction>((all, [x, w]) => plus(all, times(x, [w, 1n])), [0n, 1n]);
  return over(sum, [parts.reduce((all, [, w]) => all + w, 0n), 1n]);
};
