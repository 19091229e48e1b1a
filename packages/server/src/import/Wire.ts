/** A value of a record as JSON carries it. */
export type Wire = null | string | number | boolean | readonly Wire[] | { readonly [name: string]: Wire };

/** Whether a value is an object with names, not a list. */
export const isMap = (value: Wire | undefined): value is { readonly [name: string]: Wire } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: Wire | undefined): value is readonly Wire[] => Array.isArray(value);
