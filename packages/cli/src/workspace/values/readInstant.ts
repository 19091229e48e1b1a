import { readDate } from './readDate.ts';

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const TIME = /^(.*?)(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * Reads an instant: ISO 8601 with an offset, or a date with or without a time, which is meant in the organisation's time
 * zone. A date alone is the beginning of its day.
 *
 * @returns The instant as ISO 8601 in UTC, or why it is none.
 */
export function readInstant(
  text: string,
  documentDate: string | null,
  timeZone: string | null,
): { instant: string } | { problem: string } {
  if (WITH_OFFSET.test(text)) {
    const time = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(time)
      ? { problem: 'There is no such instant.' }
      : { instant: new Date(time).toISOString() };
  }
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] = TIME.exec(text) ?? [];
  const read = readDate(day, documentDate);
  if ('problem' in read) return read;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return { problem: 'There is no such time of day.' };
  if (timeZone === null)
    return {
      problem: 'State the offset, as in 2026-10-01T18:00+08:00, or the time zone of the organisation.',
    };
  const clock = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
  return { instant: inZone(`${read.date}T${clock}Z`, timeZone) };
}

/** The instant at which clocks of a zone show a time. */
function inZone(asUtc: string, timeZone: string): string {
  const wall = Date.parse(asUtc);
  // The offset of the guess is that of the answer, but near a change of clocks: the second round settles that.
  const first = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(first, timeZone)).toISOString();
}

function offsetAt(time: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
