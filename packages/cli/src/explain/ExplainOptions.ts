import type { GlobalOptions } from '../context/GlobalOptions.ts';
import type { EXPLANATION_FIELDS } from './EXPLANATION_FIELDS.ts';

/** Which value to explain, and how. */
export interface ExplainOptions extends GlobalOptions {
  /** The score instead of the progress. */
  readonly score?: boolean;
  /** Only what was so at this instant counts. */
  readonly asOf?: string;
  /** Only what was recorded by this instant counts. */
  readonly knownAt?: string;
  /** Print the explanation as JSON: whole, or these fields. */
  readonly json?: true | readonly (typeof EXPLANATION_FIELDS)[number][];
}
