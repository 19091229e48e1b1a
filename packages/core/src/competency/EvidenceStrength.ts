/** How well a piece of evidence is supported, from the weakest. */
export const EVIDENCE_STRENGTHS = [
  'SELF_ASSERTED',
  'PEER_CONFIRMED',
  'SYSTEM_MEASURED',
  'FINANCE_VALIDATED',
] as const;
/** `SYSTEM_MEASURED`: a metric or an incident's record says so; `FINANCE_VALIDATED`: a saving was verified. */
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number];
