/** The severities of incidents, the worst first. */
export const SEVERITY = { SEV1: 'A级', SEV2: 'B级', SEV3: 'C级', SEV4: 'D级' } as const;
