/** In which order dates that begin with a day or a month are written. */
export const DATE_ORDERS = ['DAY_FIRST', 'MONTH_FIRST'] as const;

/** `31/12/2026` or `12/31/2026`. */
export type DateOrder = (typeof DATE_ORDERS)[number];
