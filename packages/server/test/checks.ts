import { randomUUID } from 'node:crypto';
import type { Row, Rows, Table } from './rows.ts';

export type Changes = Row | ((ids: Rows['ids']) => Row);

/** What a constraint refuses and what, one step aside, it accepts: changes of a valid row. */
export interface Rule {
  readonly table: Table;
  readonly constraint: string;
  readonly refused: readonly Changes[];
  readonly accepted: readonly Changes[];
}

const ONE = randomUUID();

const rule = (table: Table, name: string, refused: Changes[], accepted: Changes[]): Rule => ({
  table,
  constraint: `${table}_${name}`,
  refused,
  accepted,
});

/** Empty, or nothing but white space. */
const notEmpty = (table: Table, column: string) =>
  rule(
    table,
    `${column}_not_empty`,
    [{ [column]: '' }, { [column]: ' \t\r\n' }],
    [{ [column]: randomUUID() }, { [column]: ` ${randomUUID()} ` }],
  );

/** More than 15 digits before the point is refused by the column's type already. */
const aNumber = (table: Table, column: string, more: Row = {}) =>
  rule(
    table,
    `${column}_is_a_number`,
    [{ ...more, [column]: 'NaN' }],
    [
      { ...more, [column]: '999999999999999.999999999' },
      { ...more, [column]: '-0.000000001' },
    ],
  );

const inUnitRange = (table: Table, column: string) =>
  rule(
    table,
    `${column}_in_range`,
    [{ [column]: '1.000001' }, { [column]: '-0.000001' }, { [column]: 'NaN' }],
    [{ [column]: '0' }, { [column]: '1' }, { [column]: null }],
  );

const notNegative = (table: Table, column: string) =>
  rule(
    table,
    `${column}_not_negative`,
    [{ [column]: -1 }],
    [{ [column]: 0 }, { [column]: 10_001 }, { [column]: null }],
  );

const fromOne = (table: Table) =>
  rule(table, 'ordinal_from_1', [{ ordinal: 0 }, { ordinal: -1 }], [{ ordinal: 2_000_000 }]);

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
  fromOne('Statement'),
  oneSubject('Assessment'),
  oneSubject('Override'),
  oneSubject('Statement'),
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
];
