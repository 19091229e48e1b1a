import type { Severity } from '@meritkit/client';

/** The severities, from the worst on. */
export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const satisfies readonly Severity[];
