import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paramsOfBody, paramsOfUrl } from './params.ts';
import { BodyError } from './readBody.ts';

const status = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof BodyError ? error.status : error;
  }
};

test('a request is its document, with variables and the operation’s name where they are given', () => {
  const whole = { query: '{ a }', variables: { b: 1 }, operationName: 'A', extensions: { c: 1 } };
  expect(paramsOfBody(JSON.stringify(whole))).toEqual(whole);
  expect(paramsOfBody('{"query":"{ a }","variables":null,"operationName":null,"more":1}')).toEqual({
    query: '{ a }',
  });
});

test.each([
  '',
  'null',
  '7',
  '"x"',
  '[]',
  '[{"query":"{ a }"}]',
  '{',
  '{}',
  '{"query":""}',
  '{"query":1}',
  '\ufeff{"query":"{ a }"}',
])('row 19: the body %s is refused', (body) => {
  expect(status(() => paramsOfBody(body))).toBe(400);
});

test.each([
  '"variables":[]',
  '"variables":"{}"',
  '"variables":1',
  '"operationName":1',
  '"operationName":{}',
  '"extensions":[]',
])('row 20: a request with %s is refused', (part) => {
  expect(status(() => paramsOfBody(`{"query":"{ a }",${part}}`))).toBe(400);
});

test('row 19: of a key that is there twice the last counts', () => {
  expect(paramsOfBody('{"query":"{ a }","query":"{ b }"}')).toEqual({ query: '{ b }' });
});

test('row 21: __proto__ is no way to a query', () => {
  expect(status(() => paramsOfBody('{"__proto__":{"query":"{ a }"}}'))).toBe(400);
});

test('a URL’s variables are JSON', () => {
  const read = (search: string) => status(() => paramsOfUrl(new URLSearchParams(search)));
  expect(read('query={a}&variables={"b":1}&operationName=A')).toEqual({
    query: '{a}',
    variables: { b: 1 },
    operationName: 'A',
  });
  expect([read(''), read('query='), read('query={a}&variables={'), read('query={a}&variables=[]')]).toEqual([
    400, 400, 400, 400,
  ]);
});

test('any JSON is read or refused with 400, never anything else', () => {
  fc.assert(
    fc.property(fc.json(), (body) => {
      const answer = status(() => paramsOfBody(body));
      expect(answer === 400 || typeof Reflect.get(Object(answer), 'query') === 'string').toBe(true);
    }),
  );
});
