import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import type { Dimension, Unit } from './Unit.ts';

const unit = (code: string, dimension: Dimension, base: string, factor: Rational): [string, Unit] => [
  code,
  { code, dimension, base, factor },
];

const seconds = (code: string, count: bigint) => unit(code, 'DURATION', 's', whole(count));
const bytes = (code: string, radix: bigint, power: bigint) => unit(code, 'BYTES', 'B', whole(radix ** power));
const own = (code: string, dimension: Dimension) => unit(code, dimension, code, whole(1n));

/** The units that have a code of their own, by code. Months and years are no durations: they differ in length. */
export const PLAIN_UNITS: ReadonlyMap<string, Unit> = new Map([
  own('count', 'COUNT'),
  own('share', 'SHARE'),
  unit('%', 'SHARE', 'share', { numerator: 1n, denominator: 100n }),
  unit('‰', 'SHARE', 'share', { numerator: 1n, denominator: 1_000n }),
  own('pp', 'SHARE_DIFFERENCE'),
  own('%change', 'RELATIVE_CHANGE'),
  unit('ms', 'DURATION', 's', { numerator: 1n, denominator: 1_000n }),
  seconds('s', 1n),
  seconds('min', 60n),
  seconds('h', 3_600n),
  seconds('d', 86_400n),
  seconds('wk', 604_800n),
  bytes('B', 1n, 0n),
  bytes('kB', 1_000n, 1n),
  bytes('MB', 1_000n, 2n),
  bytes('GB', 1_000n, 3n),
  bytes('TB', 1_000n, 4n),
  bytes('PB', 1_000n, 5n),
  bytes('KiB', 1_024n, 1n),
  bytes('MiB', 1_024n, 2n),
  bytes('GiB', 1_024n, 3n),
  bytes('TiB', 1_024n, 4n),
  bytes('PiB', 1_024n, 5n),
  own('points', 'POINTS'),
  own('rank', 'RANK'),
  own('time-of-day', 'TIME_OF_DAY'),
]);
