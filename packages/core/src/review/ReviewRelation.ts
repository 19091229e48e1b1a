/** As what somebody reviews a person. */
export const REVIEW_RELATIONS = ['SELF', 'PEER', 'UPWARD', 'MANAGER'] as const;
/** `UPWARD` is somebody of the person's team, of their manager. */
export type ReviewRelation = (typeof REVIEW_RELATIONS)[number];

/** The relations whose answers are anonymous. */
export const ANONYMOUS_RELATIONS = ['PEER', 'UPWARD'] as const satisfies readonly ReviewRelation[];
/** One of them. */
export type AnonymousRelation = (typeof ANONYMOUS_RELATIONS)[number];
