import { randomUUID } from 'node:crypto';
import type { Row, Rows, Table } from './rows.ts';

export type Changes = Row | ((ids: Rows['ids']) => Row);

/** What a constraint refuses and what, one step aside, it accepts: changes of a valid row. */
export interface Rule {
  readonly table: Table;
  readonly constraint: string;
  readonly refused: readonly Changes[];
  readonly accepted: readonly Changes[];
}

/** What a constraint of a table refuses and accepts. */
export const rule = (table: Table, name: string, refused: Changes[], accepted: Changes[]): Rule => ({
  table,
  constraint: `${table}_${name}`,
  refused,
  accepted,
});

/** Empty, or nothing but white space. */
export const notEmpty = (table: Table, column: string) =>
  rule(
    table,
    `${column}_not_empty`,
    [{ [column]: '' }, { [column]: ' \t\r\n' }],
    [{ [column]: randomUUID() }, { [column]: ` ${randomUUID()} ` }],
  );

/** More than 15 digits before the point is refused by the column's type already. */
export const aNumber = (table: Table, column: string, more: Row = {}) =>
  rule(
    table,
    `${column}_is_a_number`,
    [{ ...more, [column]: 'NaN' }],
    [
      { ...more, [column]: '999999999999999.999999999' },
      { ...more, [column]: '-0.000000001' },
    ],
  );

/** 0 to 1. */
export const inUnitRange = (table: Table, column: string) =>
  rule(
    table,
    `${column}_in_range`,
    [{ [column]: '1.000001' }, { [column]: '-0.000001' }, { [column]: 'NaN' }],
    [{ [column]: '0' }, { [column]: '1' }, { [column]: null }],
  );

/** 0 or more. */
export const notNegative = (table: Table, column: string) =>
  rule(
    table,
    `${column}_not_negative`,
    [{ [column]: -1 }],
    [{ [column]: 0 }, { [column]: 10_001 }, { [column]: null }],
  );

/** Places count from 1. */
export const fromOne = (table: Table) =>
  rule(table, 'ordinal_from_1', [{ ordinal: 0 }, { ordinal: -1 }], [{ ordinal: 2_000_000 }]);
