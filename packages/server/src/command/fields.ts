import { isDate } from '@meritkit/core';
import { z } from 'zod';
import { uuidOf } from '../id/decodeId.ts';
import type { EntityType } from '../id/entityType.ts';

const NUL = '\u0000';

const refuse = (context: { issues: unknown[]; value: unknown }, code: string, message: string): void => {
  context.issues.push({ code: 'custom', params: { code }, message, input: context.value });
};

/** Text as people write it: normalised to NFC; NUL, which PostgreSQL cannot store, and lone surrogates are refused. */
const text = (maximum: number) =>
  z
    .string()
    .check((context) => {
      const { value } = context;
      if (value.includes(NUL)) refuse(context, 'INVALID_TEXT', 'The text holds a NUL character.');
      if (!value.isWellFormed()) refuse(context, 'INVALID_TEXT', 'The text holds half of a surrogate pair.');
      // Code points of what is stored: an emoji of four bytes, or a letter with its accent, is one character for who typed it.
      const length = [...value.normalize('NFC')].length;
      if (length > maximum) refuse(context, 'TOO_LONG', `The text is longer than ${maximum} characters.`);
    })
    .transform((value) => value.normalize('NFC'));

/** A name or title: one line, not blank, at most 300 characters; spaces around it are dropped. */
export const name = text(300)
  .transform((value) => value.trim())
  .check((context) => {
    if (context.value === '') refuse(context, 'REQUIRED', 'The text is empty.');
    if (/[\n\r\u2028\u2029]/.test(context.value))
      refuse(context, 'INVALID_TEXT', 'The text must be one line.');
  });

/** Prose of at most 20,000 characters; blank counts as none. */
export const prose = text(20_000).transform((value) => (value.trim() === '' ? null : value));

const said = (maximum: number) =>
  text(maximum).check((context) => {
    if (context.value.trim() === '') refuse(context, 'REQUIRED', 'The text is empty.');
  });

/** The reason of an override or assessment: it must say something, in at most 2,000 characters. */
export const reason = said(2_000);

/** A written statement: it must say something, in at most 20,000 characters. */
export const statementText = said(20_000);

/** A public id, read as the UUID of the given kind of thing. What is not such an id is looked up like a missing one. */
export const id = (type: EntityType) => z.string().transform((value) => uuidOf(type, value));

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.string().check((context) => {
  if (!isDate(context.value)) refuse(context, 'INVALID_DATE', 'This is not a calendar date (YYYY-MM-DD).');
});

/** An instant as ISO 8601 text. */
export const instant = z
  .string()
  .check((context) => {
    if (Number.isNaN(Date.parse(context.value)))
      refuse(context, 'INVALID_INSTANT', 'This is not an instant, like 2026-10-01T09:30:00Z.');
  })
  .transform((value) => new Date(value));

/** A field that may be left out; absent is null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

/** A field that must be stated, if only as null. */
export const stated = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .check((context) => {
      if (context.value === undefined) refuse(context, 'REQUIRED', 'State a value, or null for none.');
    })
    .transform((value) => value ?? null);

/** A field of a patch that can be changed but not cleared: absent leaves it. */
export const kept = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .check((context) => {
      if (context.value === null) refuse(context, 'REQUIRED', 'This cannot be cleared.');
    })
    .transform((value) => value ?? undefined);

/** The revision that the writer saw. */
export const expectedRevision = z.number().int();

/** Where a thing comes from and its id there: given together or not at all. */
export const origin = { source: optional(name), externalId: optional(name) } as const;
