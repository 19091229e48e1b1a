import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incidents } from '../../test/derivations.ts';
import { at, incident, outage } from '../../test/evidenceBuilders.ts';
import type { Incident } from '../incident/Incident.ts';
import { SEVERITIES } from '../incident/Severity.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { IncidentDerivation } from './Derivation.ts';
import { fromIncidents } from './fromIncidents.ts';

const DAY = { start: at('00:00'), end: '2026-10-06T00:00:00.000Z' };

function derived(all: readonly Incident[], more: Partial<IncidentDerivation> = {}, asOf = DAY.end) {
  const { value, unit, reason, evidence, leftOut } = fromIncidents(all, incidents(more), {
    window: DAY,
    asOf,
  });
  return {
    value: value === null ? reason : `${printDecimal(value)} ${unit}`,
    from: evidence.map(({ id }) => id),
    without: leftOut.map(({ id, reason }) => `${id} ${reason}`),
  };
}

describe('a count', () => {
  test('is of what began in the window by then', () => {
    const all = [
      incident('before', { startedAt: '2026-10-04T23:59:59.999Z' }),
      incident('first', { startedAt: at('00:00') }),
      incident('noticed', { detectedAt: at('15:36') }),
      incident('after', { startedAt: '2026-10-06T00:00:00.000Z' }),
    ];
    expect(derived(all)).toEqual({ value: '2 count', from: ['first', 'noticed'], without: [] });
    expect(derived(all, {}, at('12:00')).from).toEqual(['first']);
  });

  test('is 0 without incidents, and unknown before its window begins', () => {
    expect(derived([]).value).toBe('0 count');
    expect(derived([], {}, '2026-10-04T00:00:00.000Z').value).toBe('WINDOW_NOT_BEGUN');
  });

  test('of severities is unknown while an incident may have one of them and may not', () => {
    const all = [
      incident('bad', { startedAt: at('01:00'), severities: ['SEV1'] }),
      incident('slight', { startedAt: at('02:00'), severities: ['SEV4'] }),
      incident('either', { startedAt: at('03:00'), severities: ['SEV2', 'SEV3'] }),
    ];
    expect(derived(all, { severities: ['SEV1', 'SEV2'] })).toEqual({
      value: 'SEVERITY_UNKNOWN',
      from: ['bad'],
      without: ['either SEVERITY_UNKNOWN'],
    });
    expect(derived(all, { severities: ['SEV2', 'SEV3'] }).value).toBe('1 count');
  });

  test('holds neither what was planned nor what was blocked, nor what began nobody knows when', () => {
    const all = [
      incident('planned', { startedAt: at('01:00'), planned: true }),
      incident('blocked', { detectedAt: at('15:36'), blocked: true }),
      incident('timeless'),
    ];
    expect(derived(all)).toEqual({
      value: '0 count',
      from: [],
      without: ['planned PLANNED', 'blocked BLOCKED', 'timeless START_UNKNOWN'],
    });
    expect(derived(all, { includeBlocked: true }).from).toEqual(['blocked']);
  });

  test('of one service holds what took that service away', () => {
    const all = [outage('web', '01:00', '02:00', '1'), incident('other', { startedAt: at('01:00') })];
    expect(derived(all, { service: 'web' }).from).toEqual(['web']);
  });

  test('of all severities is the sum of the counts of each', () => {
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => at(`${String(hour).padStart(2, '0')}:00`));
    const some = fc.array(fc.tuple(hours, fc.constantFrom(...SEVERITIES)), { maxLength: 8 });
    fc.assert(
      fc.property(some, (raw) => {
        const all = raw.map(([startedAt, severity], index) =>
          incident(`${index}`, { startedAt, severities: [severity] }),
        );
        const count = (more: Partial<IncidentDerivation>) => derived(all, more).from.length;
        const parts = SEVERITIES.map((severity) => count({ severities: [severity] }));
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(count({}));
      }),
    );
  });
});

describe('the downtime and the availability of a service', () => {
  const lost = { aggregate: 'DOWNTIME', service: 'web' } as const;
  const there = { aggregate: 'AVAILABILITY', service: 'web' } as const;

  test('follow from what was lost of it', () => {
    const all = [
      outage('half', '06:00', '12:00', '0.5'),
      outage('blocked', '01:00', '02:00', '1', { blocked: true }),
    ];
    expect(derived(all, lost)).toEqual({
      value: '10800000 ms',
      from: ['half'],
      without: ['blocked BLOCKED'],
    });
    expect(derived(all, there).value).toBe('0.875 share');
  });

  test('without incidents the downtime is 0, and the availability 1 only if somebody watched', () => {
    expect(derived([], lost).value).toBe('0 ms');
    expect(derived([], there).value).toBe('NOT_OBSERVED');
    expect(derived([], { ...there, observedThroughout: true }).value).toBe('1 share');
  });

  test('are unknown while the impact of an outage is', () => {
    const all = [outage('dark', '06:00', '12:00', null)];
    expect(derived(all, lost)).toEqual({ value: 'DOWNTIME_UNKNOWN', from: ['dark'], without: [] });
    expect(derived(all, there).value).toBe('DOWNTIME_UNKNOWN');
  });

  test('of a severity are unknown while an outage may have it and may not', () => {
    const all = [outage('either', '06:00', '12:00', '1', { severities: ['SEV1', 'SEV2'] })];
    expect(derived(all, { ...lost, severities: ['SEV1'] }).value).toBe('SEVERITY_UNKNOWN');
    expect(derived(all, { ...lost, severities: ['SEV3'] }).value).toBe('0 ms');
  });
});

describe('the time of a step', () => {
  const all = [
    incident('quick', { startedAt: at('01:00'), resolvedAt: at('01:10') }),
    incident('slow', { startedAt: at('02:00'), resolvedAt: at('03:00') }),
    incident('open', { startedAt: at('04:00') }),
  ];

  test('is taken over the incidents of which it is known', () => {
    expect(derived(all, { aggregate: 'MEAN_TIME', step: 'RESOLVE' })).toEqual({
      value: '2100000 ms',
      from: ['quick', 'slow'],
      without: ['open TIME_UNKNOWN'],
    });
    expect(derived(all, { aggregate: 'MEDIAN_TIME', step: 'RESOLVE' }).value).toBe('2100000 ms');
    expect(derived(all, { aggregate: 'P90_TIME', step: 'RESOLVE' }).value).toBe('3600000 ms');
  });

  test('is unknown where it is known of none', () => {
    expect(derived(all, { aggregate: 'MEAN_TIME', step: 'DETECT' }).value).toBe('NO_EVIDENCE');
    expect(derived([], { aggregate: 'P90_TIME', step: 'RESOLVE' }).value).toBe('NO_EVIDENCE');
  });
});
