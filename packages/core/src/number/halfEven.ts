/**
 * Rounds an exact quotient to the nearest integer; an exact half goes to the even neighbour, also below zero.
 *
 * Rounding halves up would lift the average of everything that is rounded.
 *
 * @param denominator - Above zero.
 *
 * @example
 * halfEven(5n, 2n); // => 2n
 * halfEven(7n, 2n); // => 4n
 * halfEven(-7n, 4n); // => -2n
 */
export function halfEven(numerator: bigint, denominator: bigint): bigint {
  const towardZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return towardZero;
  const twice = rest < 0n ? rest * -2n : rest * 2n;
  if (twice < denominator || (twice === denominator && towardZero % 2n === 0n)) return towardZero;
  return rest < 0n ? towardZero - 1n : towardZero + 1n;
}
