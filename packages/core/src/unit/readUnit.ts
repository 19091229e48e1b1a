import { ratio } from '../number/ratio.ts';
import { whole } from '../number/whole.ts';
import { CURRENCIES } from './currencies.ts';
import { PLAIN_UNITS } from './plainUnits.ts';
import type { Unit } from './Unit.ts';

const RANK_OF = /^rank:[1-9][0-9]{0,8}$/;

/** The unit of a code; null when there is none. */
export const readUnit = (code: string): Unit | null => simpleUnit(code) ?? rate(code);

function simpleUnit(code: string): Unit | null {
  const plain = PLAIN_UNITS.get(code);
  if (plain !== undefined) return plain;
  if (CURRENCIES.has(code)) return { code, dimension: 'MONEY', base: code, factor: whole(1n) };
  return RANK_OF.test(code) ? { code, dimension: 'RANK', base: code, factor: whole(1n) } : null;
}

function rate(code: string): Unit | null {
  const slash = code.indexOf('/');
  if (slash < 0) return null;
  const above = simpleUnit(code.slice(0, slash));
  const below = PLAIN_UNITS.get(code.slice(slash + 1));
  if (above === null || !isCountable(above) || below?.dimension !== 'DURATION') return null;
  const factor = ratio(above.factor, below.factor);
  return factor === null ? null : { code, dimension: 'RATE', base: `${above.base}/${below.base}`, factor };
}

const isCountable = ({ dimension }: Unit): boolean =>
  dimension === 'COUNT' || dimension === 'BYTES' || dimension === 'MONEY' || dimension === 'POINTS';
