import type {
  SavingLedger as CoreLedger,
  SavingReason as CoreReason,
  SavingRecurrence as CoreRecurrence,
  SavingState as CoreState,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum SavingLedger`. */
export const SavingLedger = builder.enumType('SavingLedger', {
  description: 'The ledgers of savings. No sum holds both.',
  values: {
    REDUCTION: { description: 'Spend that stopped.' },
    AVOIDANCE: { description: 'Spend that did not happen.' },
  } satisfies Record<CoreLedger, object>,
});

/** `enum SavingRecurrence`. */
export const SavingRecurrence = builder.enumType('SavingRecurrence', {
  description: 'How often a saving comes.',
  values: {
    ONCE: { description: 'Once; it is never annualised.' },
    MONTHLY: { description: 'The amount again every month.' },
    YEARLY: { description: 'The amount again every year.' },
  } satisfies Record<CoreRecurrence, object>,
});

/** `enum SavingState`. */
export const SavingState = builder.enumType('SavingState', {
  description: 'The state of a saving.',
  values: {
    EXPECTED: { description: 'It is to come.' },
    REALISED: { description: 'It has come.' },
    VERIFIED: { description: 'Somebody has checked that it has come.' },
    REJECTED: { description: 'It is none. Final.' },
    LAPSED: { description: 'It is no more. Final.' },
  } satisfies Record<CoreState, object>,
});

/** `enum SavingReason`. */
export const SavingReason = builder.enumType('SavingReason', {
  description: 'Why a saving, or a part of it, counts in no sum.',
  values: {
    DUPLICATE: { description: 'It repeats another saving, and counts there.' },
    REJECTED: { description: 'It is rejected.' },
    LAPSED: { description: 'It is lapsed.' },
    AMOUNT_UNKNOWN: { description: 'Nobody knows how much it is.' },
    RATE_UNKNOWN: { description: 'Its amount is in another currency, and no rate holds.' },
    COST_RATE_UNKNOWN: { description: 'Its cost is in another currency, and no rate holds.' },
    START_UNKNOWN: { description: 'Nobody knows since when it saves, so that nothing accrues.' },
  } satisfies Record<CoreReason, object>,
});
