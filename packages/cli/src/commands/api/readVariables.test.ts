import { expect, test } from 'vitest';
import { fakeContext } from '../../../test/fakeContext.ts';
import { readVariables } from './readVariables.ts';

test('whole numbers, true, false, null and JSON are read as such, the rest is text', async () => {
  const fields = [
    'a=5',
    'b=true',
    'c=null',
    'd=42.5',
    'e=2025-Q3',
    'f="5"',
    'g={"id":"x"}',
    'h=[1]',
    'i=',
    'j={x',
  ];
  expect(await readVariables(undefined, fields, fakeContext())).toEqual({
    a: 5,
    b: true,
    c: null,
    d: '42.5',
    e: '2025-Q3',
    f: '5',
    g: { id: 'x' },
    h: [1],
    i: '',
    j: '{x',
  });
});

test('a number that is too large to be exact stays text', async () => {
  expect(await readVariables(undefined, ['a=12345678901234567890'], fakeContext())).toEqual({
    a: '12345678901234567890',
  });
});

test('a value may contain equals signs and line breaks', async () => {
  expect(await readVariables(undefined, ['a=b=c\nd'], fakeContext())).toEqual({ a: 'b=c\nd' });
});

test('fields go over the variables from stdin', async () => {
  const context = fakeContext({ stdin: '{"a": 1, "b": 2}' });
  expect(await readVariables('-', ['b=3'], context)).toEqual({ a: 1, b: 3 });
});

test.each([
  ['stdin that is no object', '-', [], '[1]'],
  ['stdin that is no JSON', '-', [], '{'],
  ['a file that is not there', 'missing.json', [], ''],
  ['a field without a name', undefined, ['=1'], ''],
])('%s is refused as usage', async (_what, file, fields, stdin) => {
  await expect(readVariables(file, fields, fakeContext({ stdin }))).rejects.toMatchObject({
    code: 'VARIABLES_INVALID',
    exitCode: 3,
  });
});
