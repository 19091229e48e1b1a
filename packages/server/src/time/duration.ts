const DURATION =
  /^P(?=\d|T\d)(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,3}))?S)?)?$/;

const SECOND = 1_000n;
const MINUTE = 60n * SECOND;
const HOUR = 60n * MINUTE;
const DAY = 24n * HOUR;

/** The milliseconds of an ISO 8601 duration of days (24 hours), hours, minutes and seconds; null for anything else. */
export function parseDuration(text: string): bigint | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [, days, hours, minutes, seconds, fraction] = match;
  return (
    BigInt(days ?? 0) * DAY +
    BigInt(hours ?? 0) * HOUR +
    BigInt(minutes ?? 0) * MINUTE +
    BigInt(seconds ?? 0) * SECOND +
    BigInt((fraction ?? '').padEnd(3, '0'))
  );
}

/** Milliseconds, 0 or more, as the ISO 8601 duration that {@link parseDuration} reads back: the largest parts first. */
export function printDuration(length: bigint): string {
  const rest = length % MINUTE;
  const fraction = String(rest % SECOND)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const days = part(length / DAY, 'D');
  const time =
    part((length % DAY) / HOUR, 'H') +
    part((length % HOUR) / MINUTE, 'M') +
    (rest === 0n ? '' : `${rest / SECOND}${fraction === '' ? '' : `.${fraction}`}S`);
  if (days === '' && time === '') return 'PT0S';
  return `P${days}${time === '' ? '' : `T${time}`}`;
}

const part = (count: bigint, letter: string): string => (count === 0n ? '' : `${count}${letter}`);
