import type { DateOrder } from './DateOrder.ts';
import type { DirectoryField, DirectoryRecord } from './DirectoryField.ts';
import type { DirectoryIssue } from './DirectoryIssue.ts';
import { writtenDay } from './writtenDay.ts';

/** A line as it is read: what it states, and what of it cannot be read. */
export interface ReadRecord {
  readonly record: DirectoryRecord;
  readonly issues: readonly DirectoryIssue[];
}

/** The order of the dates of each column; null where it is not known. */
export type DateOrders = Readonly<Record<'hiredOn' | 'leftOn', DateOrder | null>>;

const SHARE = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%$/;
const FRACTION = /^[01](?:[.,]\d{1,4})?$/;

/**
 * Reads the cells of a line. Spaces around a text are dropped, an empty one states nothing. A date that the order of its
 * column would decide, which is not known, is not read but told.
 *
 * @param cells - Texts by the fields that they state.
 *
 * @example
 * readRecord([['externalId', ' E1 '], ['hiredOn', '31.12.2025']], { hiredOn: 'DAY_FIRST', leftOn: null }).record; // => { externalId: 'E1', hiredOn: '2025-12-31' }
 */
export function readRecord(
  cells: Iterable<readonly [DirectoryField, string]>,
  orders: DateOrders,
): ReadRecord {
  const record: { -readonly [Field in keyof DirectoryRecord]: DirectoryRecord[Field] } = {};
  const issues: DirectoryIssue[] = [];
  for (const [field, cell] of cells) {
    const text = cell.normalize('NFC').trim();
    if (text === '') record[field] = null;
    else if (field === 'fte') {
      const fte = basisPoints(text);
      record.fte = fte;
      if (fte === null) issues.push({ code: 'INVALID_FTE', field, about: [text] });
    } else if (field === 'hiredOn' || field === 'leftOn') {
      const read = readDay(text, field, orders[field]);
      record[field] = typeof read === 'string' ? read : null;
      if (typeof read !== 'string') issues.push(read);
    } else record[field] = text;
  }
  return { record, issues };
}

function readDay(text: string, field: DirectoryField, order: DateOrder | null): string | DirectoryIssue {
  const day = writtenDay(text);
  if (day === null) return { code: 'INVALID_DATE', field, about: [text] };
  if ('date' in day) return day.date;
  const { DAY_FIRST, MONTH_FIRST } = day;
  // What can be read in one way only is no doubt, unless it is against the order of its column.
  const read =
    order === null
      ? DAY_FIRST !== null && MONTH_FIRST !== null
        ? null
        : (DAY_FIRST ?? MONTH_FIRST)
      : day[order];
  if (read !== null) return read;
  return order === null
    ? { code: 'AMBIGUOUS_DATE', field, about: [text, DAY_FIRST ?? '', MONTH_FIRST ?? ''] }
    : { code: 'INVALID_DATE', field, about: [text] };
}

function basisPoints(text: string): number | null {
  const [, percent] = SHARE.exec(text) ?? [];
  if (percent !== undefined) return Math.round(Number(percent.replace(',', '.')) * 100);
  return FRACTION.test(text) ? Math.round(Number(text.replace(',', '.')) * 10_000) : null;
}
