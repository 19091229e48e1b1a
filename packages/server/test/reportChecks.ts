import { randomUUID } from 'node:crypto';
import type { Changes, Rule } from './checks.ts';
import type { Table } from './rows.ts';

const ONE = randomUUID();

const rule = (table: Table, name: string, refused: Changes[], accepted: Changes[]): Rule => ({
  table,
  constraint: `${table}_${name}`,
  refused,
  accepted,
});

const said = (table: Table, column: string): Rule =>
  rule(
    table,
    `${column}_not_empty`,
    [{ [column]: '' }, { [column]: ' \t\r\n' }],
    [{ [column]: randomUUID() }],
  );

const fromOne = (table: Table): Rule =>
  rule(table, 'ordinal_from_1', [{ ordinal: 0 }, { ordinal: -1 }], [{ ordinal: 2_000_000 }]);

const origin = (table: Table): Rule =>
  rule(
    table,
    'source_with_external_id',
    [{ source: 'hr' }, { externalId: '7' }],
    [{}, { source: 'hr', externalId: randomUUID() }],
  );

const REQUEST = { kind: 'SUPPORT_REQUEST', supportKind: 'BUDGET', supportState: 'REQUESTED' };

/** Every CHECK of reports and grades. */
export const REPORT_CHECKS: readonly Rule[] = [
  said('Report', 'title'),
  said('ReportItem', 'text'),
  said('GradeScale', 'code'),
  said('GradeScale', 'name'),
  said('GradeLevel', 'code'),
  said('GradeLevelLabel', 'label'),
  said('GradeVersion', 'text'),
  said('GradeIndicator', 'name'),
  said('GradeIndicator', 'text'),
  fromOne('ReportItem'),
  fromOne('ReportItemLink'),
  fromOne('GradeLevel'),
  fromOne('GradeIndicator'),
  origin('Report'),
  origin('ReportItem'),
  origin('GradeScale'),
  origin('Grade'),
  rule('Report', 'author_or_team', [{ authorId: null }], [({ team }) => ({ authorId: null, teamId: team })]),
  rule('ReportItem', 'not_its_own_parent', [{ id: ONE, parentId: ONE }], [{}]),
  rule(
    'ReportItem',
    'repeats_another',
    [{ id: ONE, repeatsId: ONE }],
    [({ reportItem }) => ({ repeatsId: reportItem })],
  ),
  rule('ReportItem', 'remedy_of_problem', [{ remedy: 'Learn.' }], [{ kind: 'PROBLEM', remedy: 'Learn.' }]),
  rule(
    'ReportItem',
    'target_of_plan',
    [{ target: '95%' }, { kind: 'PROBLEM', target: '95%' }],
    [
      { kind: 'PLAN_ITEM', target: '95%' },
      { kind: 'NEXT_GOAL', target: '95%' },
    ],
  ),
  rule(
    'ReportItem',
    'state_of_work',
    [{ stateText: '提测' }, { progress: '0.8' }],
    [{ kind: 'WORK_ITEM', stateText: '提测', progress: '0.8' }],
  ),
  rule(
    'ReportItem',
    'progress_in_range',
    [
      { kind: 'WORK_ITEM', progress: '1.000001' },
      { kind: 'WORK_ITEM', progress: '-0.000001' },
      { kind: 'WORK_ITEM', progress: 'NaN' },
    ],
    [
      { kind: 'WORK_ITEM', progress: '0' },
      { kind: 'WORK_ITEM', progress: '1' },
    ],
  ),
  rule(
    'ReportItem',
    'due_in_words',
    [{ dueEarliest: '2024-01-09' }, { dueLatest: '2024-01-09' }],
    [{ dueText: '下周' }, { dueText: '1/9', dueEarliest: '2024-01-09', dueLatest: '2024-01-09' }],
  ),
  rule(
    'ReportItem',
    'due_in_order',
    [{ dueText: '1/9', dueEarliest: '2024-01-09', dueLatest: '2024-01-08' }],
    [{ dueText: '1/9', dueEarliest: '2024-01-09', dueLatest: '2024-01-09' }],
  ),
  rule(
    'ReportItem',
    'support_of_request',
    [
      { kind: 'SUPPORT_REQUEST' },
      { kind: 'SUPPORT_REQUEST', supportKind: 'BUDGET' },
      { supportKind: 'BUDGET' },
      { addressee: '领导' },
      { amountMinor: 1, currency: 'CNY' },
    ],
    [REQUEST, { ...REQUEST, addressee: '领导' }],
  ),
  rule(
    'ReportItem',
    'amount_of_money',
    [
      { ...REQUEST, amountMinor: 200_000 },
      { ...REQUEST, currency: 'CNY' },
    ],
    [{ ...REQUEST, amountMinor: 200_000, currency: 'CNY' }],
  ),
  rule(
    'ReportItem',
    'amount_not_negative',
    [{ ...REQUEST, amountMinor: -1, currency: 'CNY' }],
    [{ ...REQUEST, amountMinor: 0, currency: 'CNY' }],
  ),
  rule(
    'ReportItem',
    'currency_code',
    [{ ...REQUEST, amountMinor: 1, currency: 'yuan' }],
    [{ ...REQUEST, amountMinor: 1, currency: 'EUR' }],
  ),
  rule(
    'ReportItemLink',
    'one_subject',
    [{ objectiveId: null }, ({ keyResult }) => ({ keyResultId: keyResult })],
    [{}, ({ keyResult }) => ({ objectiveId: null, keyResultId: keyResult })],
  ),
  rule(
    'GradeVersion',
    'correction_with_reason',
    [{ revision: 2 }, { revision: 1, reason: 'Mistyped.' }, { revision: 3, reason: ' ' }],
    [{ revision: 4, reason: 'Mistyped.' }],
  ),
];
