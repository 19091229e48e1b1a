import type { Child } from '../roll-up/Child.ts';
import type { ObjectiveInput } from './ObjectiveInput.ts';

const NOBODY: readonly Child[] = Object.freeze([]);

/** The children that an objective's value follows from, by its driver. */
export function drivingChildren({
  definition,
  children,
  aligned = NOBODY,
}: ObjectiveInput): readonly Child[] {
  switch (definition?.driver ?? 'KEY_RESULTS') {
    case 'KEY_RESULTS':
      return children;
    case 'ALIGNED':
      return aligned;
    case 'BOTH':
      return [...children, ...aligned];
    case 'NONE':
      return NOBODY;
  }
}
