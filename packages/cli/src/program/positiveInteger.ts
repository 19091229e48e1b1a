import { InvalidArgumentError } from 'commander';

/** Reads a whole number above zero. */
export function positiveInteger(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0 && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}
