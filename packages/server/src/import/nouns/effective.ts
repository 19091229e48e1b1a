/**
 * The definitions that hold at some instant, the earliest first: of several that hold from one instant the last recorded
 * counts.
 *
 * @param definitions - In the order of recording.
 */
export const effective = <Row extends { readonly validFrom: Date }>(definitions: readonly Row[]): Row[] =>
  effectiveBy(definitions, ({ validFrom }) => validFrom);

/** The same of states, which hold from when they were observed. */
export const effectiveStates = <Row extends { readonly observedAt: Date }>(states: readonly Row[]): Row[] =>
  effectiveBy(states, ({ observedAt }) => observedAt);

function effectiveBy<Row>(rows: readonly Row[], from: (row: Row) => Date): Row[] {
  const byInstant = new Map(rows.map((row) => [from(row).getTime(), row]));
  return [...byInstant.values()].sort((a, b) => from(a).getTime() - from(b).getTime());
}
