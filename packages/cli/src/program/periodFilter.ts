import type { PeriodFilter } from '@meritkit/client';

/** The filter by the code of a period. */
export const periodFilter = (code: string | undefined): { readonly period?: PeriodFilter } =>
  code === undefined ? {} : { period: { code: { eq: code } } };
