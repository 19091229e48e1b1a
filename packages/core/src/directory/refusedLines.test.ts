import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesOf } from './circlesOf.ts';
import { refusedLines } from './refusedLines.ts';

const lines = (...managers: readonly number[]) => Int32Array.from(managers);

test('row 51: those of a circle are refused, and who only reports into it is not', () => {
  const refused = refusedLines(lines(1, 0, 1), lines(-1, -1, -1));
  expect([...refused.keys()].sort()).toEqual([0, 1]);
  expect([...(refused.get(0) ?? [])].sort()).toEqual([0, 1]);
});

test('who is refused keeps the present line, which can close another circle', () => {
  // 0 and 1 exchange; 0 keeps reporting to 2, who is to report to 0.
  const refused = refusedLines(lines(1, 0, 0), lines(2, -1, -1));
  expect([...refused.keys()].sort()).toEqual([0, 1, 2]);
});

test('a circle that is there already is left as it is', () => {
  expect(refusedLines(lines(1, 0), lines(1, 0)).size).toBe(0);
});

test('when the present lines have no circle, what comes in has none, and what is refused was on one', () => {
  const both = fc.integer({ min: 1, max: 10 }).chain((size) =>
    fc.tuple(
      fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: size, maxLength: size }),
      // Whoever comes earlier leads: there is no circle.
      fc.tuple(...Array.from({ length: size }, (_, index) => fc.integer({ min: -1, max: index - 1 }))),
    ),
  );
  fc.assert(
    fc.property(both, ([proposed, present]) => {
      const refused = refusedLines(Int32Array.from(proposed), Int32Array.from(present));
      const kept = proposed.map((line, person) => (refused.has(person) ? (present[person] ?? -1) : line));
      expect(circlesOf(Int32Array.from(kept))).toEqual([]);
      for (const [person, circle] of refused) expect(circle).toContain(person);
      if (circlesOf(Int32Array.from(proposed)).length === 0) expect(refused.size).toBe(0);
    }),
  );
});
