import { clampShare } from '../number/clampShare.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import type { Milestone } from './Milestone.ts';

/** How far a milestone is done, held within 0…1; 0 when nothing was reported. */
export const doneOf = ({ observation }: Pick<Milestone, 'observation'>): Rational =>
  clampShare(observation?.value ?? whole(0n));
