/** The severities, from the worst on. An organisation gives them labels of its own, like A to D. */
export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;

/** How bad an incident was. */
export type Severity = (typeof SEVERITIES)[number];
