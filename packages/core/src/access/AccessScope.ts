/** What the bearer of a token may do at most. */
export const ACCESS_SCOPES = ['READ', 'READ_PERSONAL', 'READ_CONFIDENTIAL', 'WRITE', 'ADMINISTER'] as const;

/** What the bearer of a token may do at most. For a person it limits what the person may; a service account may nothing else. */
export type AccessScope = (typeof ACCESS_SCOPES)[number];
