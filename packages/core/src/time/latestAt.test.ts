import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestAt } from './latestAt.ts';

const day = (number: number) => `2026-10-${String(number).padStart(2, '0')}T08:00:00.000Z`;
const fact = (observed: number, recorded: number, sequence: number) => ({
  observedAt: day(observed),
  recordedAt: day(recorded),
  sequence: BigInt(sequence),
});
const NOW = { asOf: day(31), knownAt: day(31) };

test('nothing is the latest of nothing', () => {
  expect(latestAt([], NOW)).toBeNull();
});

test('a fact that arrives late with an older date does not change the current one', () => {
  const current = fact(6, 6, 1);
  expect(latestAt([current, fact(5, 9, 2)], NOW)).toBe(current);
});

test('of two facts of the same instant the one recorded later counts', () => {
  const later = fact(5, 5, 2);
  expect(latestAt([later, fact(5, 5, 1)], NOW)).toBe(later);
});

test('what was observed after asOf does not count, what was observed at it does', () => {
  const facts = [fact(5, 5, 1), fact(7, 7, 2)];
  expect(latestAt(facts, { ...NOW, asOf: day(6) })).toBe(facts[0]);
  expect(latestAt(facts, { ...NOW, asOf: day(7) })).toBe(facts[1]);
});

test('what was recorded after knownAt does not count, what was recorded at it does', () => {
  const facts = [fact(5, 5, 1), fact(6, 9, 2)];
  expect(latestAt(facts, { ...NOW, knownAt: day(8) })).toBe(facts[0]);
  expect(latestAt(facts, { ...NOW, knownAt: day(9) })).toBe(facts[1]);
  expect(latestAt(facts, { ...NOW, knownAt: day(4) })).toBeNull();
});

test('the order in which facts are given does not matter', () => {
  const days = fc.integer({ min: 1, max: 31 });
  const facts = fc
    .array(fc.tuple(days, days), { maxLength: 8 })
    .map((pairs) => pairs.map(([observed, recorded], index) => fact(observed, recorded, index)));
  fc.assert(
    fc.property(facts, days, days, (all, asOf, knownAt) => {
      const at = { asOf: day(asOf), knownAt: day(knownAt) };
      expect(latestAt([...all].reverse(), at)).toBe(latestAt(all, at));
    }),
  );
});
