/** How sensitive something is, the least first. */
export const ACCESS_CLASSES = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'CONFIDENTIAL', 'SECRET'] as const;

/**
 * How sensitive something is:
 *
 * - `PUBLIC`: for everyone, also without signing in.
 * - `INTERNAL`: for everyone in the organisation, as objectives and their values.
 * - `PERSONAL`: about one person, as the share of full time; for that person, the managers above and HR.
 * - `CONFIDENTIAL`: a judgement of a person, as a grade or a review.
 * - `SECRET`: for nobody, whatever the role: digests of tokens, keys.
 */
export type AccessClass = (typeof ACCESS_CLASSES)[number];
