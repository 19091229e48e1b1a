import type { Health } from '@meritkit/client';
import type { Column } from './renderTable.ts';
import type { StyleName } from './Style.ts';
import type { Words } from './Words.ts';

const COLOURS: Readonly<Record<Health['code'], StyleName>> = {
  ACHIEVED: 'green',
  ON_TRACK: 'green',
  AT_RISK: 'yellow',
  STALE: 'yellow',
  OFF_TRACK: 'red',
  MISSED: 'red',
  PENDING: 'dim',
};

/** A column of health: in words and colours for people, its code for programs; empty where nothing is expected. */
export const healthColumn = <Row extends { readonly health: Pick<Health, 'code'> | null }>(
  words: Words,
): Column<Row> => ({
  header: words.health,
  text: ({ health }) => (health === null ? '' : words.healths[health.code]),
  value: ({ health }) => health?.code ?? '',
  paint: ({ health }) => (health === null ? undefined : COLOURS[health.code]),
});
