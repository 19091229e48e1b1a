import { parseMillionths } from '../number/parseMillionths.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

const at = parseMillionths;

const level = (code: string, from: string, until: string) => ({
  code,
  from: at(from),
  until: at(until),
  coefficient: null,
});

/**
 * Where to start from: S, A, B, C and D; a missed committed objective gives B at most; S for at most 10 % and S or A for at most 30 % of a
 * unit. Incidents lower nobody's grade. Nothing is said of pay.
 */
export const DEFAULT_GRADING_POLICY: GradingPolicy = {
  id: 'default',
  version: 1,
  sections: [
    { code: 'objectives', weight: 4000n },
    { code: 'competencies', weight: 2000n },
    { code: 'assessments', weight: 1000n },
    { code: 'peers', weight: 1000n },
    { code: 'manager', weight: 2000n },
  ],
  minimumCoverage: at('0.5'),
  minimumPeriodShare: at('0.5'),
  minimumEvidence: 1,
  caps: { plus: at('0.1'), minus: at('0.1'), net: at('0.1') },
  levels: [
    level('S', '0.9', '1'),
    level('A', '0.75', '0.9'),
    level('B', '0.55', '0.75'),
    level('C', '0.35', '0.55'),
    level('D', '0', '0.35'),
  ],
  gates: [
    {
      code: 'missed-commitment',
      when: { kind: 'COUNT', fact: 'MISSED_COMMITTED_OBJECTIVES', atLeast: 1 },
      cap: 'B',
    },
  ],
  quotas: [
    { levels: ['S'], share: at('0.1') },
    { levels: ['S', 'A'], share: at('0.3') },
  ],
  minimumGroup: 10,
  yearRule: 'MEDIAN_GRADE',
};
