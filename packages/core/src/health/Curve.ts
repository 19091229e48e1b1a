/** How progress is expected over a period. */
export const CURVES = ['LINEAR', 'BACK_LOADED'] as const;

/** `LINEAR`: as much as time has passed, `t`. `BACK_LOADED`: little at first and most at the end, `t²`. */
export type Curve = (typeof CURVES)[number];
