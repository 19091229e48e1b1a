import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';

test('properties are sorted by UTF-16 code units, as in the example of RFC 8785', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const order = [...canonicalJson(value).matchAll(/"[^"]*":"([^" ]*)/g)].map((match) => match[1]);
  expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji:', 'Hebrew']);
});

test('text is escaped as RFC 8785 says', () => {
  expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(
    '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
  );
});

test('arrays keep their order, undefined properties are left out', () => {
  expect(canonicalJson({ b: [null, true, false, '1'], a: undefined, c: {} })).toBe(
    '{"b":[null,true,false,"1"],"c":{}}',
  );
});

test('numbers are written as RFC 8785 says', () => {
  expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
});

test.each([
  ['a bigint', 1n],
  ['NaN', Number.NaN],
  ['Infinity', [Number.POSITIVE_INFINITY]],
  ['an instance of a class', new Map()],
  ['undefined in an array', [undefined]],
])('%s has no form in JSON', (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }));
});

test('half a surrogate pair is refused in a value and in a name', () => {
  const refused = expect.objectContaining({ code: 'INVALID_TEXT' });
  expect(() => canonicalJson(['\ud800'])).toThrow(refused);
  expect(() => canonicalJson({ 'a\udc00': '1' })).toThrow(refused);
});

test('the text is JSON for the same data, and the same whatever the order of the properties', () => {
  const json = fc
    .jsonValue({ stringUnit: 'binary' })
    .map((value): unknown => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(json, fc.array(fc.tuple(fc.string(), json)), (value, entries) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
      const unique = [...new Map(entries)];
      expect(canonicalJson(Object.fromEntries([...unique].reverse()))).toBe(
        canonicalJson(Object.fromEntries(unique)),
      );
    }),
  );
});
