import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesOf } from './circlesOf.ts';

/** Lines between some people, each to anybody or nobody. */
const lines = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: size, maxLength: size }));

test('row 51: a circle and who leads himself are found, and nobody who only reports to them', () => {
  expect(circlesOf(Int32Array.from([1, 2, 0, 0, 4, -1]))).toEqual([[0, 1, 2], [4]]);
  expect(circlesOf(Int32Array.from([-1, 0, 1]))).toEqual([]);
});

test('whoever comes back to himself is on exactly one circle, and nobody else is on any', () => {
  fc.assert(
    fc.property(lines, (managers) => {
      const comesBack = (person: number) => {
        let at = managers[person] ?? -1;
        for (let step = 0; step < managers.length && at >= 0 && at !== person; step += 1)
          at = managers[at] ?? -1;
        return at === person;
      };
      const found = circlesOf(Int32Array.from(managers)).flat();
      expect(found.sort((a, b) => a - b)).toEqual(managers.map((_, index) => index).filter(comesBack));
    }),
  );
});
