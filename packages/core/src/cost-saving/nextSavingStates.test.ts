import { expect, test } from 'vitest';
import { nextSavingStates } from './nextSavingStates.ts';
import { SAVING_STATES, type SavingState } from './SavingState.ts';

test('a saving is expected, then realised, then verified, and no step is left out or taken back', () => {
  const forward = SAVING_STATES.flatMap((from) =>
    nextSavingStates(from)
      .filter((to) => to !== 'REJECTED' && to !== 'LAPSED')
      .map((to) => [from, to]),
  );
  expect(forward).toEqual([
    ['EXPECTED', 'REALISED'],
    ['REALISED', 'VERIFIED'],
  ]);
});

test.each<SavingState>(['EXPECTED', 'REALISED', 'VERIFIED'])('%s may be rejected and may lapse', (state) => {
  expect(nextSavingStates(state)).toEqual(expect.arrayContaining(['REJECTED', 'LAPSED']));
});

test.each<SavingState>(['REJECTED', 'LAPSED'])('%s is final', (state) => {
  expect(nextSavingStates(state)).toEqual([]);
});
