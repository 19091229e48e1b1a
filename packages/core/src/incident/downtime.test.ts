import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, incident, outage } from '../../test/evidenceBuilders.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { multiply } from '../number/multiply.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import { downtime } from './downtime.ts';
import type { Incident } from './Incident.ts';

const MORNING = { start: at('08:00'), end: at('12:00') };
const over = (...incidents: Incident[]) => downtime(incidents, 'web', MORNING, at('23:00'));
const inMinutes = (lost: Rational | null) =>
  lost === null ? null : printDecimal(multiply(lost, { numerator: 1n, denominator: 60_000n }));
const minutes = (...incidents: Incident[]) => inMinutes(over(...incidents).lost);

test.each<[string, Incident[], string]>([
  ['no incident is no downtime', [], '0'],
  ['an hour of all is an hour', [outage('a', '09:00', '10:00', '1')], '60'],
  ['an hour of a quarter is a quarter', [outage('a', '09:00', '10:00', '0.25')], '15'],
  [
    'two at once count as the larger',
    [outage('a', '09:00', '10:00', '0.25'), outage('b', '09:30', '10:30', '0.5')],
    '37.5',
  ],
  [
    'one inside another adds only what is more',
    [outage('a', '09:00', '10:00', '0.5'), outage('b', '09:20', '09:40', '1')],
    '40',
  ],
  [
    'one after another add up',
    [outage('a', '09:00', '09:30', '1'), outage('b', '09:30', '10:00', '1')],
    '60',
  ],
  [
    'what lies outside of the window is cut off',
    [outage('a', '07:00', '08:10', '1'), outage('b', '11:50', '13:00', '1')],
    '20',
  ],
  [
    'another service is not this one',
    [
      incident('a', {
        ...outage('a', '09:00', '10:00', '1'),
        impacts: [{ service: 'api', share: parseDecimal('1') }],
      }),
    ],
    '0',
  ],
  ['a blocked incident does not count', [outage('a', '09:00', '10:00', '1', { blocked: true })], '0'],
  ['planned maintenance does not count', [outage('a', '09:00', '10:00', '1', { planned: true })], '0'],
  [
    'mitigated ends it before resolved does',
    [outage('a', '09:00', '09:30', '1', { resolvedAt: at('11:00') })],
    '30',
  ],
  [
    'resolved ends it where mitigated is unknown',
    [outage('a', '09:00', null, '1', { resolvedAt: at('11:00') })],
    '120',
  ],
])('%s', (_name, incidents, expected) => {
  expect(minutes(...incidents)).toBe(expected);
});

test('without a start it begins when it was detected, and that is flagged', () => {
  const detected = outage('a', '09:00', '10:00', '1', { startedAt: null, detectedAt: at('09:30') });
  const { lost, notes } = over(detected);
  expect([inMinutes(lost), notes]).toEqual(['30', [{ id: 'a', note: 'START_ASSUMED' }]]);
});

test('one that lasts counts until asOf, and that is flagged', () => {
  const open = outage('a', '09:00', null, '1');
  const { lost, elapsed, notes } = downtime([open], 'web', MORNING, at('09:10'));
  expect([inMinutes(lost), elapsed]).toEqual(['10', 70n * 60_000n]);
  expect(notes).toEqual([{ id: 'a', note: 'END_ASSUMED' }]);
});

test('what is left out is named, what is outside of the window is not', () => {
  const { count, notes } = over(
    outage('a', '09:00', '10:00', '1', { blocked: true }),
    outage('b', '09:00', '10:00', '1', { planned: true }),
    outage('c', '13:00', '14:00', '1', { planned: true }),
  );
  expect([count, notes]).toEqual([
    0,
    [
      { id: 'a', note: 'BLOCKED' },
      { id: 'b', note: 'PLANNED' },
    ],
  ]);
});

test('with an unknown share, or no start at all, the downtime is unknown and not zero', () => {
  expect(over(outage('a', '09:00', '10:00', null))).toMatchObject({
    lost: null,
    count: 1,
    notes: [{ id: 'a', note: 'IMPACT_UNKNOWN' }],
  });
  const startless = outage('a', '09:00', '10:00', '1', { startedAt: null });
  expect(over(startless)).toMatchObject({ lost: null, notes: [{ id: 'a', note: 'START_UNKNOWN' }] });
  expect(minutes({ ...startless, mitigatedAt: at('07:00') })).toBe('0');
});

test('an outage that was detected only after it had ended has an unknown start, not no length', () => {
  const found = outage('a', '09:00', '10:00', '1', { startedAt: null, detectedAt: at('11:00') });
  expect(over(found)).toMatchObject({ lost: null, notes: [{ id: 'a', note: 'START_UNKNOWN' }] });
});

test('before the window begins nothing has elapsed', () => {
  const { lost, elapsed } = downtime([outage('a', '07:00', '10:00', '1')], 'web', MORNING, at('07:30'));
  expect([inMinutes(lost), elapsed]).toEqual(['0', 0n]);
});

const clock = fc.integer({ min: 0, max: 23 * 60 + 59 });
const written = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const outages = fc
  .array(fc.tuple(clock, clock, fc.integer({ min: 0, max: 10 })), { maxLength: 6 })
  .map((list) =>
    list.map(([a, b, tenths], index) =>
      outage(`${index}`, written(Math.min(a, b)), written(Math.max(a, b)), `${tenths / 10}`),
    ),
  );
const ALL_DAY = { start: at('00:00'), end: at('23:59') };

test('agrees with looking at every minute of the day', () => {
  const minuteOf = (instant: string | null) =>
    Number(instant?.slice(11, 13)) * 60 + Number(instant?.slice(14, 16));
  fc.assert(
    fc.property(outages, (list) => {
      let tenths = 0n;
      for (let minute = 0; minute < 23 * 60 + 59; minute += 1) {
        const open = list.filter(
          (each) => minuteOf(each.startedAt) <= minute && minute < minuteOf(each.mitigatedAt),
        );
        const shares = open.map(({ impacts }) => Number(printDecimal(impacts[0]?.share ?? whole(0n))) * 10);
        tenths += BigInt(Math.round(Math.max(0, ...shares)));
      }
      const { lost } = downtime(list, 'web', ALL_DAY, at('23:59'));
      expect(compare(lost ?? whole(-1n), { numerator: tenths * 60_000n, denominator: 10n })).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('splitting the window and adding the downtimes gives that of the whole', () => {
  fc.assert(
    fc.property(outages, clock, (list, minute) => {
      const middle = at(written(minute));
      const of = (start: string, end: string) => downtime(list, 'web', { start, end }, at('23:59'));
      const [before, after] = [of(ALL_DAY.start, middle), of(middle, ALL_DAY.end)];
      const all = of(ALL_DAY.start, ALL_DAY.end);
      expect(compare(add(before.lost ?? whole(-1n), after.lost ?? whole(-1n)), all.lost ?? whole(-1n))).toBe(
        0,
      );
      expect(before.elapsed + after.elapsed).toBe(all.elapsed);
    }),
  );
});

test('another incident never shortens a downtime, and none is longer than the time that elapsed', () => {
  fc.assert(
    fc.property(outages, outages, (list, more) => {
      const of = (incidents: readonly Incident[]) =>
        downtime(incidents, 'web', ALL_DAY, at('23:59')).lost ?? whole(-1n);
      expect(compare(of([...list, ...more]), of(list))).toBeGreaterThanOrEqual(0);
      expect(compare(of(list), whole(1_439n * 60_000n))).toBeLessThanOrEqual(0);
      expect(compare(of([...list, ...list]), of([...list].reverse()))).toBe(0);
    }),
  );
});
