import type { Qualifier, StatedFigure } from '../src/stated-figure/StatedFigure.ts';
import { decimal } from './builders.ts';

export const stated = (
  value: string | null,
  qualifier: Qualifier = 'EXACT',
  more: Partial<StatedFigure> = {},
): StatedFigure => ({
  value: decimal(value),
  places: value?.split('.')[1]?.length ?? 0,
  qualifier,
  unit: null,
  window: null,
  text: `${value}`,
  by: null,
  ...more,
});
