import { randomUUID } from 'node:crypto';
import type { Table } from './rows.ts';
import { fromOne, inUnitRange, notEmpty, type Rule, rule } from './rule.ts';

const ONE = randomUUID();

const money = (table: Table, amount: string, currency: string, name: string) => [
  rule(
    table,
    `${name}_has_currency`,
    [{ [amount]: 100 }, { [currency]: 'CNY' }],
    [{ [amount]: 100, [currency]: 'CNY' }],
  ),
  rule(
    table,
    `${name}_not_negative`,
    [{ [amount]: -1, [currency]: 'CNY' }],
    [{ [amount]: 0, [currency]: 'CNY' }],
  ),
];

const onePlace = (table: Table) =>
  rule(
    table,
    'one_place',
    [
      ({ objective, keyResult }) => ({ objectiveId: objective, keyResultId: keyResult }),
      ({ objective, workItem }) => ({ objectiveId: objective, parentId: workItem }),
    ],
    [{}, ({ keyResult }) => ({ keyResultId: keyResult }), ({ workItem }) => ({ parentId: workItem })],
  );

const dueInOrder = (table: Table, more = {}) =>
  rule(
    table,
    'due_in_order',
    [{ ...more, dueEarliest: '2026-10-02', dueLatest: '2026-10-01' }],
    [
      { ...more, dueEarliest: '2026-10-01', dueLatest: '2026-10-01' },
      { ...more, dueEarliest: '2026-10-02' },
    ],
  );

const figure = { figureText: 'about 30 %', figureValue: '30', figurePlaces: 0, figureQualifier: 'ABOUT' };
const weekly = { recurrenceEvery: 1, recurrenceUnit: 'WEEK' };

/** The CHECKs of savings, work, stories, statements and their links. */
export const EVIDENCE_CHECKS: readonly Rule[] = [
  notEmpty('CostSaving', 'title'),
  ...money('CostSaving', 'amountMinor', 'currency', 'amount'),
  rule(
    'CostSaving',
    'not_its_own_duplicate',
    [{ id: ONE, duplicateOfId: ONE }],
    [({ costSaving }) => ({ duplicateOfId: costSaving })],
  ),
  notEmpty('CostSavingVersion', 'title'),
  notEmpty('CostSavingVersion', 'reason'),
  ...money('CostSavingVersion', 'amountMinor', 'currency', 'amount'),
  ...money('CostSavingVersion', 'costMinor', 'costCurrency', 'cost'),
  rule(
    'CostSavingVersion',
    'not_its_own_duplicate',
    [({ costSaving }) => ({ duplicateOfId: costSaving })],
    [{ duplicateOfId: null }],
  ),
  fromOne('CostSavingContributor'),
  rule(
    'CostSavingContributor',
    'share_in_range',
    [{ share: '1.000001' }, { share: '-0.000001' }, { share: 'NaN' }],
    [({ manager }) => ({ personId: manager, share: '1' })],
  ),
  fromOne('CostSavingQuantity'),
  notEmpty('CostSavingQuantity', 'unit'),
  rule(
    'CostSavingQuantity',
    'value_in_range',
    [{ value: '-1' }, { value: 'NaN' }],
    [{ value: '0' }, { value: '999999999999999.999999999' }],
  ),
  notEmpty('CostSavingMention', 'text'),
  rule('ExchangeRate', 'currencies_differ', [{ to: 'USD' }], [{ to: 'EUR' }]),
  rule(
    'ExchangeRate',
    'rate_in_range',
    [{ rate: '0' }, { rate: '-1' }, { rate: 'NaN' }],
    [{ rate: '0.000000001' }],
  ),
  fromOne('EvidenceLink'),
  rule(
    'EvidenceLink',
    'one_source',
    [{ statementId: null }, ({ story }) => ({ storyId: story })],
    [({ story }) => ({ statementId: null, storyId: story })],
  ),
  rule(
    'EvidenceLink',
    'one_subject',
    [{ objectiveId: null }, ({ keyResult }) => ({ keyResultId: keyResult })],
    [
      ({ keyResult }) => ({ objectiveId: null, keyResultId: keyResult }),
      ({ workItem }) => ({ objectiveId: null, workItemId: workItem }),
      ({ costSaving }) => ({ objectiveId: null, costSavingId: costSaving }),
      ({ metric }) => ({ objectiveId: null, metricId: metric }),
      ({ incident }) => ({ objectiveId: null, incidentId: incident }),
    ],
  ),
  rule(
    'EvidenceLink',
    'not_about_itself',
    [({ story }) => ({ statementId: null, storyId: story, objectiveId: null, aboutStoryId: story })],
    [({ story }) => ({ objectiveId: null, aboutStoryId: story })],
  ),
  notEmpty('Story', 'title'),
  rule(
    'Story',
    'text_fits_kind',
    [
      { prose: null },
      { result: 'Good.' },
      { kind: 'SITUATION_ACTION_RESULT' },
      { kind: 'SITUATION_ACTION_RESULT', prose: null },
    ],
    [{ kind: 'SITUATION_ACTION_RESULT', prose: null, action: 'We moved it.' }],
  ),
  rule('Statement', 'figureText_not_empty', [{ ...figure, figureText: ' ' }], [figure]),
  rule(
    'Statement',
    'figureValue_is_a_number',
    [{ ...figure, figureValue: 'NaN' }],
    [{ ...figure, figureValue: null }],
  ),
  rule(
    'Statement',
    'figure_whole',
    [
      { figureValue: '30' },
      { ...figure, figurePlaces: null },
      { ...figure, figurePlaces: 10 },
      { ...figure, figureQualifier: null },
    ],
    [{ ...figure, figureUnit: '%' }],
  ),
  rule(
    'Statement',
    'figure_window_whole',
    [
      { ...figure, figureStartsOn: '2026-10-01' },
      { ...figure, figureStartsOn: '2026-10-01', figureEndsBefore: '2026-10-01' },
    ],
    [{ ...figure, figureStartsOn: '2026-10-01', figureEndsBefore: '2026-10-02' }],
  ),
  notEmpty('WorkItem', 'title'),
  fromOne('WorkItem'),
  inUnitRange('WorkItem', 'progress'),
  onePlace('WorkItem'),
  dueInOrder('WorkItem'),
  rule(
    'WorkItem',
    'not_its_own_parent',
    [{ id: ONE, parentId: ONE }],
    [({ workItem }) => ({ parentId: workItem })],
  ),
  notEmpty('WorkItemVersion', 'title'),
  fromOne('WorkItemVersion'),
  inUnitRange('WorkItemVersion', 'progress'),
  onePlace('WorkItemVersion'),
  dueInOrder('WorkItemVersion', { dueText: 'in October' }),
  rule(
    'WorkItemVersion',
    'due_has_text',
    [{ dueEarliest: '2026-10-01' }, { dueLatest: '2026-10-01' }],
    [{ dueText: 'soon' }],
  ),
  rule(
    'WorkItemVersion',
    'recurrence_whole',
    [
      { recurrenceUnit: 'WEEK' },
      { recurrenceEvery: 1 },
      { ...weekly, recurrenceEvery: 0 },
      { ...weekly, recurrenceAmountUnit: 'h' },
    ],
    [weekly],
  ),
  rule(
    'WorkItemVersion',
    'recurrenceAmount_in_range',
    [
      { ...weekly, recurrenceAmount: '0' },
      { ...weekly, recurrenceAmount: 'NaN' },
    ],
    [{ ...weekly, recurrenceAmount: '4', recurrenceAmountUnit: 'h' }],
  ),
];
