import { parseMillionths } from '../number/parseMillionths.ts';
import { placedDecimal } from '../number/placedDecimal.ts';

/** A published value as a percentage, exactly: `33.3333%` for `0.333333`. */
export const percentText = (value: string): string => `${placedDecimal(parseMillionths(value), 4)}%`;
