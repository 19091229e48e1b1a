/**
 * A GraphQL document as text that knows the types of its result and its variables.
 *
 * A plain string is one, and so is a `TypedDocumentString` as GraphQL Code Generator writes it with `documentMode: 'string'`. A
 * parsed document (`DocumentNode`) is not: printing it takes graphql-js, and this package has no dependencies.
 */
export interface TypedDocument<Result, Variables> {
  /** The document's text. */
  toString(): string;
  /** Never there: it only carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  /** Parsed documents have it, texts do not. */
  readonly kind?: never;
}
