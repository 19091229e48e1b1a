import type { Instant } from './Instant.ts';

/**
 * From where one looks: only what was so at `asOf` and was recorded by `knownAt` counts.
 */
export interface At {
  readonly asOf: Instant;
  readonly knownAt: Instant;
}
