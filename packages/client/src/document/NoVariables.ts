/** Variables of a document that requires none. */
export type NoVariables = Readonly<Record<never, never>>;
