import { expect, test } from 'vitest';
import { cny } from '../../test/evidenceBuilders.ts';
import { annualised } from './annualised.ts';

test('what comes every month counts twelve times a year, what comes every year once', () => {
  expect(annualised({ amount: cny(100n), recurrence: 'MONTHLY' })).toEqual(cny(1_200n));
  expect(annualised({ amount: cny(100n), recurrence: 'YEARLY' })).toEqual(cny(100n));
});

test('what comes once is never annualised, and what is unknown neither', () => {
  expect(annualised({ amount: cny(100n), recurrence: 'ONCE' })).toBeNull();
  expect(annualised({ amount: null, recurrence: 'MONTHLY' })).toBeNull();
});
