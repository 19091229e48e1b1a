import type { KeyResultDefinition } from '../src/key-result/KeyResultDefinition.ts';
import type { LintCheckIn, LintKeyResult, LintSaving } from '../src/lint/LintFacts.ts';
import { decimal, definition, observation } from './builders.ts';

const PERIOD = { startsOn: '2026-10-01', endsBefore: '2027-01-01' } as const;

/** A check-in of a day, recorded on it. */
export const checkInOn = (observedOn: string, value: string, sequence = 1n): LintCheckIn => ({
  ...observation(value),
  id: `chk_${observedOn}_${sequence}`,
  observedOn,
  observedAt: `${observedOn}T09:00:00.000Z`,
  recordedAt: `${observedOn}T09:00:01.000Z`,
  sequence,
});

/** The nth definition of a key result from one value to another, recorded on the day from which it holds. */
export const redefined = (
  sequence: bigint,
  on: string,
  baseline: string,
  target: string,
  more: Partial<KeyResultDefinition> = {},
): KeyResultDefinition =>
  definition('INCREASE', {
    id: `kdef_${sequence}`,
    baseline: decimal(baseline),
    target: decimal(target),
    validFrom: `${on}T00:00:00.000Z`,
    recordedAt: `${on}T12:00:00.000Z`,
    sequence,
    ...more,
  });

/** A key result of the last quarter of 2026 from 0 to 100. */
export const linted = (more: Partial<LintKeyResult> = {}): LintKeyResult => ({
  id: 'kr_1',
  period: PERIOD,
  definitions: [redefined(1n, '2026-10-01', '0', '100')],
  checkIns: [],
  ...more,
});

export const saving = (id: string, more: Partial<LintSaving> = {}): LintSaving => ({
  id,
  title: `Saving ${id}`,
  ledger: 'REDUCTION',
  recurrence: 'YEARLY',
  amount: null,
  startsOn: null,
  state: 'REALISED',
  duplicateOf: null,
  ...more,
});
