import { expect, test } from 'vitest';
import { competencyReading } from './competencyReading.ts';
import type { EvidenceStrength } from './EvidenceStrength.ts';

const competency = (
  code: string,
  level: number | null,
  evidence: readonly (readonly [string, EvidenceStrength])[] = [],
) => ({
  code,
  weight: 1n,
  level,
  expected: 3,
  evidence: evidence.map(([id, strength]) => ({ id, strength })),
});

test('levels become a value; what was not assessed leaves and is no gap', () => {
  const reading = competencyReading(
    [competency('design', 4), competency('mentoring', 2), competency('writing', null)],
    5,
  );
  expect(reading.value).toBe(500_000n);
  expect(reading.gaps).toEqual([
    { code: 'design', by: 1 },
    { code: 'mentoring', by: -1 },
  ]);
  expect(competencyReading([competency('design', null)], 5).value).toBeNull();
});

test('coverage, the strongest evidence of each, and what is used twice are told', () => {
  const reading = competencyReading(
    [
      competency('design', 4, [
        ['sto_1', 'SELF_ASSERTED'],
        ['sto_2', 'SYSTEM_MEASURED'],
      ]),
      competency('saving', 3, [['sto_1', 'SELF_ASSERTED']]),
      competency('writing', 3),
    ],
    5,
  );
  expect(reading.coverage).toBe(666_667n);
  expect(reading.strongest).toEqual([
    { code: 'design', strength: 'SYSTEM_MEASURED' },
    { code: 'saving', strength: 'SELF_ASSERTED' },
  ]);
  expect(reading.reused).toEqual([{ id: 'sto_1', codes: ['design', 'saving'] }]);
});
