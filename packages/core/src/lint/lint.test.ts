import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '../../test/builders.ts';
import { checkInOn, linted, redefined, saving } from '../../test/lintFacts.ts';
import { findingKey } from './findingKey.ts';
import { lint } from './lint.ts';

const keyResults = [
  linted({
    id: 'kr_2',
    definitions: [redefined(1n, '2026-10-01', '0', '100'), redefined(2n, '2026-12-20', '5', '60')],
    checkIns: [checkInOn('2026-11-01', '10')],
  }),
  linted({ id: 'kr_1', checkIns: [checkInOn('2026-12-31', '90')] }),
];
const facts = {
  objectives: [{ id: 'obj_1', rollUp: rollUp(), keyResults }],
  evidence: [],
  importedDates: [],
  savings: [saving('sav_1', { title: 'Disks' }), saving('sav_2', { title: 'disks' })],
};

test('findings come by rule and then by what they are about', () => {
  expect(lint(facts).map(({ rule, subject }) => [rule, subject.id])).toEqual([
    ['LAST_DAY_CHECK_IN', 'kr_1'],
    ['TARGET_LOWERED', 'kr_2'],
    ['BASELINE_EDITED', 'kr_2'],
    ['DUPLICATE_SAVING', 'sav_1'],
  ]);
});

test('no two findings have the same place, and the order of the facts does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(keyResults, { minLength: 2 }), (shuffled) => {
      const found = lint({ ...facts, objectives: [{ id: 'obj_1', rollUp: rollUp(), keyResults: shuffled }] });
      expect(found).toEqual(lint(facts));
      expect(new Set(found.map((finding) => JSON.stringify(findingKey(finding)))).size).toBe(found.length);
    }),
  );
});

test('every finding names at least one fact', () => {
  for (const { factIds } of lint(facts)) expect(factIds.length).toBeGreaterThan(0);
});
