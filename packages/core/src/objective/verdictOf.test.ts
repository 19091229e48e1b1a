import { expect, test } from 'vitest';
import { parseMillionths } from '../number/parseMillionths.ts';
import type { Commitment } from './Commitment.ts';
import { expectationOf } from './expectationOf.ts';
import { verdictOf } from './verdictOf.ts';

const verdict = (
  commitment: Commitment,
  value: string | null,
  over: boolean,
  conclusion: string | null = null,
) => verdictOf({ commitment, value: value === null ? null : parseMillionths(value), over, conclusion });

test('a committed objective is expected in full, an aspirational one to seven tenths, a learning one has no number', () => {
  expect(expectationOf('COMMITTED')).toBe(1_000_000n);
  expect(expectationOf('ASPIRATIONAL')).toBe(700_000n);
  expect(expectationOf('LEARNING')).toBeNull();
});

test('meeting the expectation exactly is enough, before the end too', () => {
  expect(verdict('COMMITTED', '1', false)).toBe('ACHIEVED');
  expect(verdict('ASPIRATIONAL', '0.7', true)).toBe('ACHIEVED');
});

test('just below the expectation is missed once the period is over, and not decided before', () => {
  expect(verdict('COMMITTED', '0.999999', true)).toBe('MISSED');
  expect(verdict('COMMITTED', '0.999999', false)).toBeNull();
  expect(verdict('ASPIRATIONAL', '0.699999', true)).toBe('MISSED');
});

test('an unknown value is missed once the period is over, and never achieved', () => {
  expect(verdict('COMMITTED', null, true)).toBe('MISSED');
  expect(verdict('COMMITTED', null, false)).toBeNull();
});

test('a learning objective is open until a conclusion is written, whatever its value', () => {
  expect(verdict('LEARNING', null, true)).toBe('OPEN');
  expect(verdict('LEARNING', '1', true, '  ')).toBe('OPEN');
  expect(verdict('LEARNING', null, false, 'Nobody buys on Sundays.')).toBe('ANSWERED');
});
