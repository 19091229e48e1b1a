import type { At } from '../time/At.ts';
import type { Sample } from './Sample.ts';

/**
 * The samples that count: those that were complete at `asOf` and recorded by `knownAt`. The window of a complete sample has ended.
 */
export const samplesAt = <T extends Pick<Sample, 'start' | 'end' | 'recordedAt'>>(
  samples: readonly T[],
  { asOf, knownAt }: At,
): T[] => samples.filter(({ start, end, recordedAt }) => (end ?? start) <= asOf && recordedAt <= knownAt);
