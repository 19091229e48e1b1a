import { expect, test } from 'vitest';
import { statementName } from './statementName.ts';

test('the same text has the same name, from every maker of names', () => {
  const name = statementName(10);
  expect(name({ sql: 'SELECT 1' })).toMatch(/^s[0-9a-f]{16}$/);
  expect(name({ sql: 'SELECT 1' })).toBe(name({ sql: 'SELECT 1' }));
  expect(statementName(10)({ sql: 'SELECT 1' })).toBe(name({ sql: 'SELECT 1' }));
});

test('other texts have other names', () => {
  const name = statementName(10);
  expect(name({ sql: 'SELECT 1' })).not.toBe(name({ sql: 'SELECT 2' }));
});

test('beyond the limit texts get no name, and those before keep theirs', () => {
  const name = statementName(2);
  const names = ['a', 'b', 'c'].map((sql) => name({ sql }));
  expect(names[2]).toBe('');
  expect(name({ sql: 'a' })).toBe(names[0]);
  expect(name({ sql: 'b' })).toBe(names[1]);
  expect(names[0]).not.toBe('');
});
