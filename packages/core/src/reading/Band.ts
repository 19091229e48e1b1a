/** The bands of a value, from low to high. */
export const BANDS = ['RED', 'AMBER', 'GREEN'] as const;

/** How a value reads at a glance. */
export type Band = (typeof BANDS)[number];
