import { DERIVATION_REASONS, EVIDENCE_REASONS } from '../derivation/DerivedValue.ts';

/** Every reason for which a value is unknown or was not simply calculated. */
export const REASON_CODES = [
  'NOT_ASSESSED',
  'NO_OBSERVATION',
  'PARTLY_UNKNOWN',
  'NO_MILESTONES',
  'DEGENERATE_RANGE',
  'ZERO_WEIGHTS',
  'WEIGHTS_MIXED',
  'WEIGHTS_UNSET',
  'WEIGHTS_EXCEED_WHOLE',
  'WEIGHTS_NOT_WHOLE',
  'NO_WEIGHTED_VALUE',
  'NO_CHILDREN',
  'ALL_CHILDREN_UNKNOWN',
  'CHILD_UNKNOWN_BLOCKS',
  'CHILD_UNKNOWN_EXCLUDED',
  'CHILD_UNKNOWN_ZERO',
  'PERIOD_OPEN',
  'LEARNING_OBJECTIVE',
  'NO_DEFINITION',
  'ROLL_UP_OFF',
  'ALIGNMENT_CYCLE',
  'OVERRIDDEN',
  'ASSESSMENT_REPLACES',
  ...DERIVATION_REASONS,
  ...EVIDENCE_REASONS,
] as const;

/** Why a value is unknown, or what is special about it. `reasonText` says it in words. */
export type ReasonCode = (typeof REASON_CODES)[number];
