import type { ComputedValue } from '@meritkit/client';
import type { Column } from './renderTable.ts';
import type { StyleName } from './Style.ts';

const COLOURS = { RED: 'red', AMBER: 'yellow', GREEN: 'green' } as const;

/** The colour of a value: that of its band; none when it is unknown. */
export const bandColour = ({ band }: Pick<ComputedValue, 'band'>): StyleName | undefined =>
  band === null ? undefined : COLOURS[band];

/** A value for people: per cent, or `–` for unknown. */
export const percent = ({ value }: Pick<ComputedValue, 'value'>): string =>
  // A value has six decimals, so per cent have four: this hides the noise of binary fractions, nothing else.
  value === null ? '–' : `${Number((value * 100).toFixed(4))}%`;

/** A column of computed values: per cent in the colour of the band for people, 0…1 or nothing for programs. */
export const computedColumn = <Row>(
  header: string,
  computed: (row: Row) => Pick<ComputedValue, 'value' | 'band'>,
): Column<Row> => ({
  header,
  align: 'right',
  text: (row) => percent(computed(row)),
  value: (row) => String(computed(row).value ?? ''),
  paint: (row) => bandColour(computed(row)),
});
