import { expect, test } from 'vitest';
import { at, incident } from '../../test/evidenceBuilders.ts';
import { incidentTimings } from './incidentTimings.ts';

const MINUTE = 60_000n;

test('each step is measured from where it begins', () => {
  const times = incident('inc_1', {
    startedAt: at('08:00'),
    detectedAt: at('08:05'),
    acknowledgedAt: at('08:07'),
    mitigatedAt: at('08:30'),
    resolvedAt: at('10:00'),
  });
  expect(incidentTimings(times)).toEqual({
    toDetect: 5n * MINUTE,
    toAcknowledge: 2n * MINUTE,
    toMitigate: 30n * MINUTE,
    toResolve: 120n * MINUTE,
  });
});

test('where a time is unknown what rests on it is unknown, not zero', () => {
  const detected = incident('inc_1', { detectedAt: at('08:05'), resolvedAt: at('10:00') });
  expect(incidentTimings(detected)).toEqual({
    toDetect: null,
    toAcknowledge: null,
    toMitigate: null,
    toResolve: null,
  });
});
