/**
 * Readers of data of unknown origin, which give what has the right form.
 *
 * @param invalid - Is told where something has not, and throws.
 */
export function wellFormed(invalid: (where: string) => never) {
  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const text = (value: unknown, where: string): string =>
    typeof value === 'string' ? value : invalid(where);
  return {
    text,
    textOrNull: (value: unknown, where: string): string | null =>
      value === null ? null : text(value, where),
    record: (value: unknown, where: string) => (isRecord(value) ? value : invalid(where)),
    list: (value: unknown, where: string): readonly unknown[] =>
      Array.isArray(value) ? value : invalid(where),
    oneOf: <T extends string>(known: readonly T[], value: unknown, where: string): T =>
      known.find((item) => item === value) ?? invalid(where),
    /** What a function reads from a text, which throws where it cannot. */
    read: <T>(parse: (given: string) => T, value: unknown, where: string): T => {
      const given = text(value, where);
      try {
        return parse(given);
      } catch {
        return invalid(where);
      }
    },
  };
}
