import type { DateOrders, DirectoryField } from '@meritkit/core';

/** A file of people after it was looked through once: what its columns state, and in which order its dates are written. */
export interface DirectoryFile {
  readonly path: string;
  readonly format: 'csv' | 'ndjson';
  /** Columns of a table, or names of the fields of its objects. */
  readonly names: readonly string[];
  /** What each of them states; null for what is not read. */
  readonly columns: readonly (DirectoryField | null)[];
  readonly fields: DirectoryField[];
  readonly orders: DateOrders;
  /** SHA-256 (hex) of the bytes and of how they are read. */
  readonly digest: string;
}
