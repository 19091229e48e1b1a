import { randomUUID } from 'node:crypto';
import { CALENDAR_CHECKS } from './calendarChecks.ts';
import { DIRECTORY_CHECKS } from './directoryChecks.ts';
import { EVIDENCE_CHECKS } from './evidenceChecks.ts';
import { MEASURE_CHECKS } from './measureChecks.ts';
import { REPORT_CHECKS } from './reportChecks.ts';
import type { Table } from './rows.ts';
import { aNumber, fromOne, inUnitRange, notEmpty, notNegative, type Rule, rule } from './rule.ts';

const ONE = randomUUID();
const BEFORE = '2026-11-02T09:00:00Z';
const AT = '2026-11-02T10:00:00Z';
const AFTER = '2026-11-02T11:00:00Z';

const STATED = {
  statedDuration: '60',
  statedDurationUnit: 'min',
  statedDurationQualifier: 'EXACT',
  statedDurationText: '60 minutes',
};

const oneSubject = (table: Table) =>
  rule(
    table,
    'one_subject',
    [{ objectiveId: null }, ({ keyResult }) => ({ keyResultId: keyResult })],
    [{}, ({ keyResult }) => ({ objectiveId: null, keyResultId: keyResult })],
  );

/** Every CHECK of the migrations. */
export const CHECKS: readonly Rule[] = [
  notEmpty('Organisation', 'name'),
  notEmpty('Person', 'displayName'),
  notEmpty('Team', 'name'),
  notEmpty('Assignment', 'title'),
  notEmpty('Period', 'code'),
  notEmpty('Period', 'name'),
  notEmpty('Objective', 'title'),
  notEmpty('ObjectiveDefinition', 'reason'),
  notEmpty('KeyResult', 'title'),
  notEmpty('KeyResultDefinition', 'reason'),
  notEmpty('Milestone', 'title'),
  notEmpty('Assessment', 'reason'),
  notEmpty('Override', 'reason'),
  notEmpty('Statement', 'text'),
  fromOne('KeyResult'),
  fromOne('Milestone'),
  oneSubject('Assessment'),
  oneSubject('Override'),
  oneSubject('FrozenReading'),
  notNegative('KeyResultDefinition', 'weight'),
  notNegative('Milestone', 'weight'),
  inUnitRange('Assessment', 'value'),
  inUnitRange('CheckIn', 'confidence'),
  aNumber('Override', 'value'),
  aNumber('CheckIn', 'value'),
  aNumber('CheckIn', 'numerator', { value: null, denominator: '1' }),
  aNumber('CheckIn', 'denominator', { value: null, numerator: '1' }),
  rule(
    'KeyResultDefinition',
    'baseline_is_a_number',
    [{ measure: 'DECREASE', baseline: 'NaN' }],
    [{ baseline: '-999999999999999.999999999' }],
  ),
  rule(
    'KeyResultDefinition',
    'target_is_a_number',
    [{ target: 'NaN' }],
    [{ target: '999999999999999.999999999' }],
  ),
  rule('Team', 'not_its_own_parent', [{ id: ONE, parentId: ONE }], [({ team }) => ({ parentId: team })]),
  rule(
    'Objective',
    'not_its_own_predecessor',
    [{ id: ONE, predecessorId: ONE }],
    [({ objective }) => ({ predecessorId: objective })],
  ),
  rule(
    'Assignment',
    'starts_before_it_ends',
    [{ endsBefore: '2026-01-01' }, { endsBefore: '2025-12-31' }],
    [{ endsBefore: '2026-01-02' }, { endsBefore: null }],
  ),
  rule('Assignment', 'fte_in_range', [{ fte: 0 }, { fte: 10_001 }], [{ fte: 1 }, { fte: 10_000 }]),
  rule(
    'Assignment',
    'manager_is_another_person',
    [({ person }) => ({ managerId: person })],
    [({ manager }) => ({ managerId: manager })],
  ),
  rule(
    'Period',
    'starts_before_it_ends',
    [
      { startsOn: '2026-01-01', endsBefore: '2026-01-01' },
      { startsOn: '2026-01-01', endsBefore: '2025-12-31' },
    ],
    [{ kind: 'WEEK', startsOn: '2028-02-29', endsBefore: '2028-03-01' }],
  ),
  rule(
    'Period',
    'shorter_than_200_years',
    [
      { startsOn: '1900-01-01', endsBefore: '2100-01-01' },
      { startsOn: '1900-01-01', endsBefore: 'infinity' },
      { startsOn: '-infinity', endsBefore: '2100-01-01' },
    ],
    [{ kind: 'CUSTOM', startsOn: '1900-01-01', endsBefore: '2099-12-31' }],
  ),
  rule(
    'KeyResultDefinition',
    'range_fits_measure',
    [
      { baseline: null },
      { target: null },
      { measure: 'DECREASE', baseline: null, target: null },
      { measure: 'MILESTONES' },
      { measure: 'BOOLEAN', baseline: null },
      { measure: 'ASSESSED', target: null },
      { legacy: true, target: null },
    ],
    [
      { measure: 'MILESTONES', baseline: null, target: null },
      { measure: 'BOOLEAN', baseline: null, target: null },
      { measure: 'ASSESSED', baseline: null, target: null },
    ],
  ),
  rule(
    'KeyResultDefinition',
    'direction_matches',
    [{ target: '9' }, { measure: 'DECREASE' }, { legacy: true, target: '9' }],
    [
      { baseline: '-10', target: '10' },
      { measure: 'DECREASE', baseline: '50', target: '10' },
    ],
  ),
  rule(
    'KeyResultDefinition',
    'target_differs',
    [{ target: '10' }, { measure: 'DECREASE', target: '10.000000000' }],
    [
      { legacy: true, target: '10' },
      { measure: 'DECREASE', legacy: true, target: '10' },
    ],
  ),
  rule(
    'CheckIn',
    'value_or_ratio_or_remark',
    [
      { numerator: '1', denominator: '2' },
      { numerator: '1' },
      { value: null, numerator: '1' },
      { value: null, denominator: '1' },
      { value: null, numerator: '1', note: 'Half a ratio.', confidence: '0.5' },
      { value: null },
      { value: null, note: ' ' },
    ],
    [
      { value: '0' },
      { value: null, numerator: '16', denominator: '24' },
      { value: null, numerator: '0', denominator: '0' },
      { value: null, note: 'Nothing new.' },
      { value: null, confidence: '0.5' },
      { note: 'With a value.', confidence: '0.5' },
    ],
  ),
  rule(
    'CheckIn',
    'milestone_value_in_range',
    [
      ({ milestone }) => ({ milestoneId: milestone, value: '1.000000001' }),
      ({ milestone }) => ({ milestoneId: milestone, value: '-0.000000001' }),
      ({ milestone }) => ({ milestoneId: milestone, value: null, note: 'Begun.' }),
      ({ milestone }) => ({ milestoneId: milestone, value: null, numerator: '1', denominator: '2' }),
    ],
    [
      ({ milestone }) => ({ milestoneId: milestone, value: '0' }),
      ({ milestone }) => ({ milestoneId: milestone, value: '1' }),
    ],
  ),
  rule(
    'Alignment',
    'one_parent',
    [{}, ({ objective, keyResult }) => ({ parentObjectiveId: objective, parentKeyResultId: keyResult })],
    [
      ({ objective }) => ({ parentObjectiveId: objective }),
      ({ keyResult }) => ({ parentKeyResultId: keyResult }),
    ],
  ),
  rule(
    'Alignment',
    'share_in_range',
    [
      ({ objective }) => ({ parentObjectiveId: objective, share: -1 }),
      ({ objective }) => ({ parentObjectiveId: objective, share: 10_001 }),
    ],
    [
      ({ objective }) => ({ parentObjectiveId: objective, share: 0 }),
      ({ objective }) => ({ parentObjectiveId: objective, share: 10_000 }),
    ],
  ),
  notEmpty('Metric', 'code'),
  notEmpty('Metric', 'name'),
  rule('Metric', 'cadence_from_1', [{ cadenceDays: 0 }], [{ cadenceDays: 1 }, { cadenceDays: null }]),
  rule(
    'Sample',
    'starts_before_it_ends',
    [
      { end: AT, observedAt: AT },
      { end: BEFORE, observedAt: BEFORE },
    ],
    [{ end: AFTER, observedAt: AFTER }],
  ),
  rule('Sample', 'observed_when_complete', [{ observedAt: AFTER }, { end: AFTER }], [{ observedAt: AT }]),
  aNumber('Sample', 'value'),
  aNumber('Sample', 'numerator', { value: null, denominator: '2' }),
  rule(
    'Sample',
    'denominator_is_a_number',
    [
      { value: null, numerator: '1', denominator: 'NaN' },
      { value: null, numerator: '1', denominator: '-0.000000001' },
    ],
    [{ value: null, numerator: '1', denominator: '0' }],
  ),
  rule(
    'Sample',
    'value_or_ratio',
    [
      { value: null },
      { numerator: '1' },
      { numerator: '1', denominator: '2' },
      { value: null, numerator: '1' },
    ],
    [{ value: null, numerator: '16', denominator: '24' }],
  ),
  rule('Sample', 'dimensions_are_an_object', [{ dimensions: '[]' }], [{ dimensions: '{"channel":"web"}' }]),
  notEmpty('RiskScenario', 'title'),
  rule('RiskScenario', 'filter_is_an_object', [{ filter: '[]' }], [{ filter: '{"channel":["web"]}' }]),
  rule('RiskScenario', 'window_has_length', [{ windowLength: 0 }], [{ windowLength: 1 }]),
  rule(
    'RiskScenario',
    'percent_of_percentile',
    [{ percent: '90' }, { aggregate: 'PERCENTILE' }],
    [{ aggregate: 'PERCENTILE', percent: '90' }],
  ),
  rule(
    'RiskScenario',
    'percent_in_range',
    [
      { aggregate: 'PERCENTILE', percent: '0' },
      { aggregate: 'PERCENTILE', percent: '100.1' },
      { aggregate: 'PERCENTILE', percent: 'NaN' },
    ],
    [{ aggregate: 'PERCENTILE', percent: '100' }],
  ),
  aNumber('RiskScenario', 'threshold'),
  rule(
    'RiskScenario',
    'hysteresis_not_negative',
    [{ hysteresis: '-0.1' }, { hysteresis: 'NaN' }],
    [{ hysteresis: '0' }],
  ),
  rule(
    'RiskScenario',
    'some_severity',
    [{ severities: '{}' }, { severities: null }],
    [{ severities: '{SEV3,SEV4}' }],
  ),
  rule('RiskScenario', 'active_is_settled', [{ active: true }], [{ active: true, settledUntil: AT }]),
  rule(
    'RiskScenarioRecipient',
    'one_recipient',
    [{}, ({ person, team }) => ({ personId: person, teamId: team })],
    [({ person }) => ({ personId: person }), ({ team }) => ({ teamId: team })],
  ),
  notEmpty('SeverityLabel', 'label'),
  notEmpty('Incident', 'title'),
  rule(
    'Incident',
    'breach_of_a_scenario',
    [({ riskScenario }) => ({ riskScenarioId: riskScenario }), { breachedAt: AT }],
    [({ riskScenario }) => ({ riskScenarioId: riskScenario, breachedAt: AT })],
  ),
  rule(
    'Incident',
    'resolved_after_start',
    [{ startedAt: AT, resolvedAt: BEFORE }],
    [{ startedAt: AT, resolvedAt: AT }, { resolvedAt: BEFORE }],
  ),
  rule('Incident', 'some_severity', [{ severities: '{}' }, { severities: null }], [{ severities: '{SEV4}' }]),
  notEmpty('IncidentVersion', 'title'),
  rule(
    'IncidentVersion',
    'times_in_order',
    [
      { startedAt: AFTER },
      { startedAt: AT, mitigatedAt: BEFORE },
      { startedAt: AT, resolvedAt: BEFORE },
      { acknowledgedAt: BEFORE },
      { mitigatedAt: AFTER, resolvedAt: AT },
    ],
    [
      { startedAt: AT, acknowledgedAt: AT, mitigatedAt: AT, resolvedAt: AT },
      { detectedAt: AFTER, mitigatedAt: AT },
    ],
  ),
  rule(
    'IncidentVersion',
    'occurred_some_time',
    [{ detectedAt: null }],
    [
      { detectedAt: null, occurredFrom: AT, occurredUntil: AFTER },
      { detectedAt: null, resolvedAt: AT },
    ],
  ),
  rule(
    'IncidentVersion',
    'occurred_span',
    [{ occurredFrom: AT }, { occurredUntil: AT }, { occurredFrom: AT, occurredUntil: AT }],
    [{ occurredFrom: AT, occurredUntil: AFTER }],
  ),
  rule(
    'IncidentVersion',
    'some_severity',
    [{ severities: '{}' }, { severities: null }],
    [{ severities: '{SEV3,SEV4}' }],
  ),
  rule(
    'IncidentVersion',
    'stated_duration_not_negative',
    [
      { ...STATED, statedDuration: '-1' },
      { ...STATED, statedDuration: 'NaN' },
    ],
    [{ ...STATED, statedDuration: '0' }],
  ),
  rule(
    'IncidentVersion',
    'stated_duration_whole',
    [{ statedDuration: '60' }, { ...STATED, statedDuration: null }, { ...STATED, statedDurationText: null }],
    [STATED],
  ),
  rule(
    'IncidentVersion',
    'stated_duration_qualifier',
    [{ ...STATED, statedDurationQualifier: 'ROUGHLY' }],
    [{ ...STATED, statedDurationQualifier: 'ABOUT' }],
  ),
  notEmpty('IncidentImpact', 'service'),
  inUnitRange('IncidentImpact', 'share'),
  notEmpty('IncidentQuantity', 'text'),
  aNumber('IncidentQuantity', 'value'),
  notEmpty('IncidentFollowUp', 'text'),
  rule('IncidentFollowUp', 'ordinal_from_1', [{ ordinal: 0 }], [{ ordinal: 1 }]),
  rule(
    'IncidentFollowUp',
    'closed_or_open',
    [{ state: 'DONE' }, { closedAt: AT }],
    [{ state: 'DROPPED', closedAt: AT }],
  ),
  notEmpty('IncidentResponseStep', 'text'),
  rule(
    'IncidentRecipient',
    'one_recipient',
    [{}, ({ person, team }) => ({ personId: person, teamId: team })],
    [({ person }) => ({ personId: person }), ({ team }) => ({ teamId: team })],
  ),
  rule(
    'Alignment',
    'weight_in_range',
    [
      ({ objective }) => ({ parentObjectiveId: objective, weight: -1 }),
      ({ objective }) => ({ parentObjectiveId: objective, weight: 10_000_001 }),
    ],
    [
      ({ objective }) => ({ parentObjectiveId: objective, weight: 0 }),
      ({ objective }) => ({ parentObjectiveId: objective, weight: 10_000_000 }),
    ],
  ),
  rule(
    'AlignmentDefinition',
    'weight_in_range',
    [{ weight: -1 }, { weight: 10_000_001 }],
    [{ weight: 0 }, { weight: 10_000_000 }, { weight: null }],
  ),
  rule(
    'AlignmentDefinition',
    'share_in_range',
    [{ share: -1 }, { share: 10_001 }],
    [{ share: 0 }, { share: 10_000 }, { share: null }],
  ),
  notEmpty('AlignmentDefinition', 'reason'),
  rule(
    'KeyResultDefinition',
    'driver_fits_measure',
    [{ driver: 'ALIGNED' }],
    [{ driver: 'ALIGNED', measure: 'ASSESSED', baseline: null, target: null }, { driver: 'MEASURE' }],
  ),
  ...MEASURE_CHECKS,
  ...REPORT_CHECKS,
  ...CALENDAR_CHECKS,
  ...DIRECTORY_CHECKS,
  ...EVIDENCE_CHECKS,
];
