import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { NIL_UUID } from '../id/decodeId.ts';
import { date, id, instant, kept, name, optional, prose, reason, stated, statementText } from './fields.ts';

/** What a field reads, or the codes of what is wrong. */
const read = (schema: z.ZodType, value: unknown): unknown => {
  const { data, error } = schema.safeParse(value);
  return error === undefined
    ? data
    : error.issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code));
};

describe('a name', () => {
  test('is stored in NFC, without spaces around it', () => {
    expect(read(name, '  Zoe\u0308\t')).toBe('Zo\u00eb');
  });

  test('row 28: is refused with NUL, half of a surrogate pair, a line break, nothing in it, or too much', () => {
    expect(read(name, 'a\u0000')).toEqual(['INVALID_TEXT']);
    expect(read(name, 'a\udfff')).toEqual(['INVALID_TEXT']);
    expect(read(name, 'a\nb')).toEqual(['INVALID_TEXT']);
    expect(read(name, ' \u00a0')).toEqual(['REQUIRED']);
    expect(read(name, 'x'.repeat(301))).toEqual(['TOO_LONG']);
    expect(read(name, '\u0000'.repeat(301))).toEqual(['INVALID_TEXT', 'TOO_LONG']);
    expect(read(name, 7)).toEqual(['invalid_type']);
  });

  test('is as long as what is stored: composed letters and emoji count once', () => {
    expect(read(name, 'e\u0301'.repeat(300))).toBe('é'.repeat(300));
    expect(read(name, '👩'.repeat(300))).toBe('👩'.repeat(300));
    // One character that NFC writes as two.
    expect(read(name, '\u0958'.repeat(151))).toEqual(['TOO_LONG']);
  });

  test('reads what it has read as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const once = read(name, text);
        fc.pre(typeof once === 'string');
        expect(read(name, once)).toBe(once);
      }),
    );
  });
});

test('blank prose is none; other prose keeps its lines and spaces', () => {
  expect(read(prose, ' \n')).toBeNull();
  expect(read(prose, ' a\n b ')).toBe(' a\n b ');
  expect(read(prose, 'x'.repeat(20_001))).toEqual(['TOO_LONG']);
});

test('a reason and a statement must say something', () => {
  for (const field of [reason, statementText]) expect(read(field, ' \t\n')).toEqual(['REQUIRED']);
  expect(read(reason, 'x'.repeat(2_001))).toEqual(['TOO_LONG']);
  expect(read(statementText, 'x'.repeat(2_001))).toHaveLength(2_001);
});

test('an id of another kind, and what is no id, is the one that nothing has', () => {
  expect(read(id('Objective'), 'obj_01h45nvb4pex5vsknk084sn02q')).toBe(
    '01890b5d-ac96-774b-bcce-b302099a8057',
  );
  for (const wrong of ['psn_01h45nvb4pex5vsknk084sn02q', 'x', ''])
    expect(read(id('Objective'), wrong)).toBe(NIL_UUID);
});

test('a date is a day of the calendar', () => {
  expect(read(date, '2028-02-29')).toBe('2028-02-29');
  for (const wrong of ['2026-02-29', '2026-2-1', '0000-01-01', '2026-01-01T00:00:00Z'])
    expect(read(date, wrong)).toEqual(['INVALID_DATE']);
});

test('an instant is a point in time, whatever its offset; other text is refused', () => {
  expect(read(instant, '2026-10-01T08:00:00+08:00')).toEqual(new Date('2026-10-01T00:00:00Z'));
  for (const wrong of ['yesterday', '']) expect(read(instant, wrong)).toEqual(['INVALID_INSTANT']);
});

test('absent is null where a field is optional, a mistake where it is stated, and no change where it is kept', () => {
  expect([read(optional(name), undefined), read(optional(name), null), read(optional(name), 'a')]).toEqual([
    null,
    null,
    'a',
  ]);
  expect([read(stated(name), undefined), read(stated(name), null), read(stated(name), 'a')]).toEqual([
    ['REQUIRED'],
    null,
    'a',
  ]);
  expect([read(kept(name), undefined), read(kept(name), null), read(kept(name), 'a')]).toEqual([
    undefined,
    ['REQUIRED'],
    'a',
  ]);
});
