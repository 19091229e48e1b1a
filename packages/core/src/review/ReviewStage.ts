/** The stages of a review cycle, in their order. */
export const REVIEW_STAGES = [
  'DRAFT',
  'GOAL_SETTING',
  'SELF',
  'PEER_NOMINATION',
  'PEER_AND_UPWARD',
  'MANAGER',
  'CALIBRATION',
  'RESULTS_OPEN',
  'CLOSED',
] as const;
/**
 * `SELF`: people review themselves; `PEER_NOMINATION`: peers are proposed and confirmed; `PEER_AND_UPWARD`: peers write, and people of their manager; `RESULTS_OPEN`:
 * everybody reads their own result, and acknowledges it or appeals.
 */
export type ReviewStage = (typeof REVIEW_STAGES)[number];
