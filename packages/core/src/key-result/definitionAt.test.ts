import { expect, test } from 'vitest';
import { definition } from '../../test/builders.ts';
import { definitionAt } from './definitionAt.ts';

const october = '2026-10-01T00:00:00.000Z';
const november = '2026-11-01T00:00:00.000Z';
const december = '2026-12-01T00:00:00.000Z';
const first = definition('INCREASE', { id: 'first', validFrom: october, recordedAt: october, sequence: 1n });
const second = definition('INCREASE', {
  id: 'second',
  validFrom: november,
  recordedAt: november,
  sequence: 2n,
});

test('before the first definition none is in force', () => {
  expect(definitionAt([first, second], { asOf: '2026-09-30T23:59:59.999Z', knownAt: december })).toBeNull();
});

test('a redefinition acts from its validFrom, never before', () => {
  expect(definitionAt([first, second], { asOf: '2026-10-31T23:59:59.999Z', knownAt: december })).toBe(first);
  expect(definitionAt([second, first], { asOf: november, knownAt: december })).toBe(second);
});

test('a definition that was not yet recorded does not count', () => {
  const early = definition('INCREASE', { validFrom: october, recordedAt: december, sequence: 3n });
  expect(definitionAt([first, early], { asOf: december, knownAt: november })).toBe(first);
  expect(definitionAt([first, early], { asOf: december, knownAt: december })).toBe(early);
});
