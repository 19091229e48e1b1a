import { isDate, parseDecimal, printDecimal } from '@meritkit/core';
import { GraphQLError } from 'graphql';
import { builder } from '../graphql/builder.ts';
import { parseDuration, printDuration } from '../time/duration.ts';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

builder.scalarType('Date', {
  description: 'A calendar date without a time, `YYYY-MM-DD`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) =>
    typeof value === 'string' && isDate(value) ? value : refuse('A Date is text like "2026-10-01".'),
});

builder.scalarType('DateTime', {
  description:
    'An instant as ISO 8601 text with its offset, like `2026-10-01T09:30:00Z`; kept to the millisecond.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => {
    const wrong =
      'A DateTime is text with an offset, like "2026-10-01T09:30:00Z" or "2026-10-01T09:30:00+08:00".';
    if (typeof value !== 'string' || !INSTANT.test(value) || !isDate(value.slice(0, 10)))
      return refuse(wrong);
    const instant = new Date(value);
    if (Number.isNaN(instant.getTime())) return refuse(wrong);
    const text = instant.toISOString();
    // Its offset can carry it out of the years that dates have.
    return isDate(text.slice(0, 10)) ? text : refuse('A DateTime lies in the years 1 to 9999 of UTC.');
  },
});

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as text, like `"42.5"`: at most 15 significant digits and 9 decimal places, no exponent, no separators.',
  serialize: (value) => (typeof value === 'string' ? value : value.toFixed()),
  parseValue: (value) => {
    // A JSON number has already lost what made it exact; only text arrives as it was typed.
    if (typeof value !== 'string') return refuse('A Decimal is text, like "42.5".');
    try {
      return printDecimal(parseDecimal(value));
    } catch (error) {
      return refuse(error instanceof Error ? error.message : 'A Decimal is text, like "42.5".');
    }
  },
});

builder.scalarType('Position', {
  description: 'A place in the feed of events: a whole number as text, since it may outgrow 32 bits.',
  serialize: (value) => value.toString(),
  parseValue: (value) =>
    typeof value === 'string' && /^\d{1,18}$/.test(value)
      ? BigInt(value)
      : refuse('A Position is text like "1042".'),
});

builder.scalarType('Duration', {
  description:
    'A length of time as ISO 8601 text of days, hours, minutes and seconds, like `PT1H30M` or `P1DT0.5S`; a day is 24 hours. Kept to the millisecond.',
  serialize: (value) => (typeof value === 'bigint' ? printDuration(value) : value),
  parseValue: (value) => {
    const length = typeof value === 'string' ? parseDuration(value) : null;
    return length === null ? refuse('A Duration is text like "PT1H30M" or "P7D".') : printDuration(length);
  },
});
