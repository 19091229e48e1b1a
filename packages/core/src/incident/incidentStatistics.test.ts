import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, incident } from '../../test/evidenceBuilders.ts';
import { incidentStatistics } from './incidentStatistics.ts';

const MINUTE = 60_000n;
const resolvedAfter = (...minutes: number[]) =>
  minutes.map((minute, index) =>
    incident(`inc_${index}`, {
      startedAt: at('08:00'),
      resolvedAt: at(
        `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
      ),
    }),
  );

test('of no incident every time is unknown and none is zero', () => {
  const { count, toDetect, toResolve } = incidentStatistics([]);
  expect([count, toDetect.mean, toDetect.median, toDetect.p90, toResolve.mean]).toEqual([
    0,
    null,
    null,
    null,
    null,
  ]);
});

test('a mean comes with the median and the 90th percentile, which one bad day does not move', () => {
  const { toResolve } = incidentStatistics(resolvedAfter(10, 10, 10, 10, 10, 10, 10, 10, 20, 500));
  expect(toResolve).toEqual({
    known: 10,
    unknown: 0,
    mean: 60n * MINUTE,
    median: 10n * MINUTE,
    p90: 20n * MINUTE,
  });
});

test('a mean is rounded once to whole milliseconds, half to even', () => {
  const after = (milliseconds: string) =>
    incident('inc', {
      startedAt: '2026-10-05T08:00:00.000Z',
      detectedAt: `2026-10-05T08:00:00.${milliseconds}Z`,
    });
  expect(incidentStatistics([after('001'), after('002')]).toDetect).toMatchObject({ mean: 2n, median: 2n });
  expect(incidentStatistics([after('000'), after('001')]).toDetect).toMatchObject({ mean: 0n, median: 0n });
});

test('incidents whose times are unknown count beside the others, in none of the values', () => {
  const { count, toResolve } = incidentStatistics([
    ...resolvedAfter(10),
    incident('open', { startedAt: at('08:00') }),
  ]);
  expect([count, toResolve.known, toResolve.unknown, toResolve.mean]).toEqual([2, 1, 1, 10n * MINUTE]);
});

test('one that may be C or D counts as possible in both, not as certain in either', () => {
  const { severities } = incidentStatistics([
    incident('a', { severities: ['SEV3', 'SEV4'] }),
    incident('b', { severities: ['SEV3'] }),
  ]);
  expect(severities).toMatchObject({
    SEV2: { certain: 0, possible: 0 },
    SEV3: { certain: 1, possible: 1 },
    SEV4: { certain: 0, possible: 1 },
  });
});

test('planned maintenance is no incident, a blocked one is', () => {
  expect(incidentStatistics([incident('a', { planned: true }), incident('b', { blocked: true })]).count).toBe(
    1,
  );
});

test('every value lies between the shortest and the longest time, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 }), (minutes) => {
      const list = resolvedAfter(...minutes);
      const { mean, median, p90 } = incidentStatistics(list).toResolve;
      for (const value of [mean, median, p90]) {
        expect(value).toBeGreaterThanOrEqual(BigInt(Math.min(...minutes)) * MINUTE);
        expect(value).toBeLessThanOrEqual(BigInt(Math.max(...minutes)) * MINUTE);
      }
      expect(p90 ?? 0n).toBeGreaterThanOrEqual(median ?? 1n);
      expect(incidentStatistics([...list].reverse())).toEqual(incidentStatistics(list));
    }),
  );
});
