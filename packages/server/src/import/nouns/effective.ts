/** A row of a history of definitions. */
interface Definition {
  readonly validFrom: Date;
}

/**
 * The definitions that hold at some instant, the earliest first: of several that hold from one instant the last recorded
 * counts.
 *
 * @param definitions - In the order of recording.
 */
export function effective<Row extends Definition>(definitions: readonly Row[]): Row[] {
  const byInstant = new Map(definitions.map((row) => [row.validFrom.getTime(), row]));
  return [...byInstant.values()].sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime());
}
