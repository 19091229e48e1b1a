import type { Table } from './rows.ts';
import { notEmpty, type Rule, rule } from './rule.ts';

const cadence = (table: Table) =>
  rule(
    table,
    'cadence_in_range',
    [{ cadenceDays: 0 }, { cadenceDays: 367 }, { graceDays: -1 }, { graceDays: 367 }],
    [
      { cadenceDays: 1, graceDays: 0 },
      { cadenceDays: 366, graceDays: 366 },
    ],
  );

const gaps = (table: Table) =>
  rule(
    table,
    'gaps_in_order',
    [
      { onTrackGap: '-0.1' },
      { onTrackGap: '0.3', atRiskGap: '0.2' },
      { atRiskGap: '1.1' },
      { atRiskGap: 'NaN' },
    ],
    [
      { onTrackGap: '0', atRiskGap: '1' },
      { onTrackGap: '0.2', atRiskGap: '0.2' },
    ],
  );

const ofCalendar = { kind: 'WEEK', weekYear: 2026, week: 53 };
const digest = 'f'.repeat(64);

/** The CHECKs of calendars, of pinned rules, of absences and of access. */
export const CALENDAR_CHECKS: readonly Rule[] = [
  notEmpty('Calendar', 'code'),
  notEmpty('Calendar', 'name'),
  rule(
    'Calendar',
    'firstMonth_in_range',
    [{ firstMonth: 0 }, { firstMonth: 13 }],
    [{ firstMonth: 1 }, { firstMonth: 12 }],
  ),
  rule(
    'Calendar',
    'minimumDays_in_range',
    [{ minimumDays: 0 }, { minimumDays: 8 }],
    [{ minimumDays: 1 }, { minimumDays: 7 }],
  ),
  cadence('Organisation'),
  gaps('Organisation'),
  cadence('Period'),
  gaps('Period'),
  rule(
    'Period',
    'reopenReason_not_empty',
    [{ reopenedAt: '2026-11-02T10:00:00Z', reopenReason: ' ' }],
    [{ reopenedAt: '2026-11-02T10:00:00Z', reopenReason: 'A number was wrong.' }],
  ),
  rule(
    'Period',
    'reopened_with_reason',
    [{ reopenedAt: '2026-11-02T10:00:00Z' }, { reopenReason: 'A number was wrong.' }],
    [{ reopenedAt: null, reopenReason: null }],
  ),
  rule(
    'Period',
    'week_in_range',
    [
      ({ calendar }) => ({ ...ofCalendar, calendarId: calendar, week: 0 }),
      ({ calendar }) => ({ ...ofCalendar, calendarId: calendar, week: 55 }),
    ],
    [({ calendar }) => ({ ...ofCalendar, calendarId: calendar, week: 1 })],
  ),
  rule(
    'Period',
    'week_of_a_calendar',
    [
      ofCalendar,
      ({ calendar }) => ({ ...ofCalendar, calendarId: calendar, kind: 'MONTH' }),
      ({ calendar }) => ({ calendarId: calendar, kind: 'WEEK' }),
    ],
    [({ calendar }) => ({ ...ofCalendar, calendarId: calendar }), { kind: 'WEEK' }],
  ),
  rule(
    'Period',
    'week_with_its_year',
    [({ calendar }) => ({ ...ofCalendar, calendarId: calendar, weekYear: null })],
    [({ calendar }) => ({ ...ofCalendar, calendarId: calendar })],
  ),
  rule(
    'Absence',
    'starts_before_it_ends',
    [
      { startsOn: '2026-10-05', endsBefore: '2026-10-05' },
      { startsOn: '2026-10-05', endsBefore: '2026-10-04' },
    ],
    [{ startsOn: '2026-10-05', endsBefore: '2026-10-06' }],
  ),
  rule('AccessToken', 'has_scopes', [{ scopes: '{}' }], [{ scopes: '{READ,WRITE}' }]),
  rule(
    'AccessToken',
    'hash_is_digest',
    [{ hash: digest.slice(1) }, { hash: digest.toUpperCase() }, { hash: `${digest}f` }],
    [{ hash: digest }],
  ),
  rule('AccessToken', 'one_bearer', [{ personId: null }], [{}]),
  rule('AccessToken', 'revision_positive', [{ revision: 0 }], [{ revision: 2 }]),
  rule('RoleGrant', 'revision_positive', [{ revision: 0 }], [{ revision: 2 }]),
  rule('ServiceAccount', 'revision_positive', [{ revision: 0 }], [{ revision: 2 }]),
  rule(
    'RoleGrant',
    'span_not_negative',
    [{ startsOn: '2026-10-05', endsBefore: '2026-10-04' }],
    [{ startsOn: '2026-10-05', endsBefore: null }],
  ),
  rule(
    'RoleGrant',
    'unit_of_hr_partner',
    [{ role: 'HR_PARTNER' }, ({ team }) => ({ teamId: team })],
    [({ team }) => ({ role: 'HR_PARTNER', teamId: team })],
  ),
  rule(
    'IdempotencyKey',
    'key_form',
    [{ key: '' }, { key: 'a b' }, { key: 'x'.repeat(256) }],
    [{ key: 'x'.repeat(255) }],
  ),
  rule('IdempotencyKey', 'outcomes_object', [{ outcomes: '[]' }], [{ outcomes: '{"0":{}}' }]),
  rule('IdempotencyKey', 'request_is_digest', [{ request: 'x' }], [{ request: digest }]),
];
