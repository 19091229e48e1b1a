import { canonicalJson } from '@meritkit/core';
import { costSavingLapse } from '../../cost-saving/commands/costSavingLapse.ts';
import { costSavingLinkDuplicate } from '../../cost-saving/commands/costSavingLinkDuplicate.ts';
import { costSavingMention } from '../../cost-saving/commands/costSavingMention.ts';
import { costSavingRealise } from '../../cost-saving/commands/costSavingRealise.ts';
import { costSavingRecord } from '../../cost-saving/commands/costSavingRecord.ts';
import { costSavingReject } from '../../cost-saving/commands/costSavingReject.ts';
import { costSavingUpdate } from '../../cost-saving/commands/costSavingUpdate.ts';
import { costSavingVerify } from '../../cost-saving/commands/costSavingVerify.ts';
import { ValidationError } from '../../error/ValidationError.ts';
import { encodeId } from '../../id/encodeId.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import type { Field, Fields } from '../Field.ts';
import { type ImportNoun, type PerformValues, type Values, whereOf } from '../ImportNoun.ts';
import { additions } from './additions.ts';
import { decimalText } from './decimalText.ts';
import { effectiveStates } from './effective.ts';
import { historyField, statesAfter, statesOf } from './history.ts';
import { moneyField, moneyOfRow } from './moneyField.ts';
import { oneByOne } from './oneByOne.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { renamed } from './renamed.ts';
import { revise, step } from './revise.ts';

const contributorsOf = (values: Values): Values =>
  values['contributors'] === undefined
    ? values
    : { ...values, contributors: renamed(values['contributors'], { person: 'personId' }) };

const AMOUNT = 'How much, like 20129元/年; absent for an unknown amount.';

const STATE = {
  state: {
    kind: 'choice',
    choices: {
      EXPECTED: '预计',
      REALISED: '已实现',
      VERIFIED: '已核实',
      REJECTED: '已否决',
      LAPSED: '已失效',
    },
    zh: '状态',
    default: 'EXPECTED',
    description: 'How far it has come; EXPECTED when absent.',
  },
  reason: { kind: 'prose', zh: '原因', description: 'Why it is in its state.' },
} as const satisfies Fields;

const MENTIONS: Field = {
  kind: 'list',
  zh: '出处',
  isLate: true,
  description: 'Where it is told of, as it stands there; those of before stay.',
  fields: {
    text: { kind: 'prose', zh: '原文', isRequired: true, description: 'The words of the source.' },
    place: { kind: 'text', zh: '位置', description: 'Where in the source.' },
  },
};

const HISTORY = historyField({ ...STATE, amount: moneyField('金额', AMOUNT) });

/** What leads into a state with its amount, after another one. */
const arrivals = (perform: PerformValues, states: readonly Values[]) =>
  states.flatMap(({ amount = null, ...state }, index) => {
    const before = states[index - 1];
    if (before === undefined) return [];
    const isOther = canonicalJson(amount) !== canonicalJson(before['amount'] ?? null);
    const isRealised = state['state'] === 'REALISED' && amount !== null;
    return [
      moved(perform, isRealised && isOther ? { ...state, amount } : state),
      isOther && !isRealised ? step(perform, costSavingUpdate, { amount }) : null,
    ];
  });

/** The change of state, by the command that leads there. */
function moved(perform: PerformValues, { state, reason, observedAt, amount }: Values) {
  const values = { ...(observedAt == null ? {} : { observedAt }), ...(reason == null ? {} : { reason }) };
  switch (state) {
    case undefined:
      if (reason === undefined && observedAt === undefined) return null;
      throw new ValidationError([
        {
          path: [reason === undefined ? 'observedAt' : 'reason'],
          code: 'IMMUTABLE',
          message: 'Since when it is in its state, and why, is said when it gets there.',
        },
      ]);
    case 'REALISED':
      return step(perform, costSavingRealise, amount === undefined ? values : { ...values, amount });
    case 'VERIFIED':
      return step(perform, costSavingVerify, values);
    case 'REJECTED':
      return step(perform, costSavingReject, values);
    case 'LAPSED':
      return step(perform, costSavingLapse, values);
    default:
      throw new ValidationError([
        { path: ['state'], code: 'TRANSITION_NOT_ALLOWED', message: 'A saving is not expected again.' },
      ]);
  }
}

/** Cost savings. */
export const costSaving: ImportNoun = {
  name: 'costSaving',
  plural: 'costSavings',
  zh: '节约',
  description: 'What is saved, in money or in other quantities.',
  entityType: 'CostSaving',
  layout: 'FILE',
  fields: {
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    ledger: {
      kind: 'choice',
      choices: { REDUCTION: '降低', AVOIDANCE: '避免' },
      zh: '口径',
      isRequired: true,
      description: 'Less is spent than before, or something is not spent at all.',
    },
    recurrence: {
      kind: 'choice',
      choices: { ONCE: '一次', MONTHLY: '每月', YEARLY: '每年' },
      zh: '频次',
      isRequired: true,
      description: 'How often it comes; 20129元/年 as the amount says it too.',
    },
    amount: moneyField('金额', AMOUNT, 'recurrence'),
    cost: moneyField('投入', 'What it costs to save it.'),
    startsOn: { kind: 'date', zh: '开始', description: 'The day from which it comes.' },
    quantities: {
      kind: 'list',
      zh: '数量',
      description: 'What is saved besides money.',
      fields: {
        value: { kind: 'decimal', zh: '值', isRequired: true, description: 'The number.' },
        unit: { kind: 'text', zh: '单位', isRequired: true, description: 'Its unit.' },
      },
    },
    contributors: {
      kind: 'list',
      zh: '贡献者',
      description: 'Who has a part in it.',
      fields: {
        person: { kind: 'reference', noun: 'person', zh: '人员', isRequired: true, description: 'Who.' },
        share: { kind: 'decimal', zh: '份额', description: 'How much of it, 0…1.' },
      },
    },
    ...STATE,
    observedAt: { kind: 'instant', zh: '状态时间', description: 'Since when; now when absent.' },
    history: HISTORY,
    mentions: MENTIONS,
    duplicateOf: {
      kind: 'reference',
      noun: 'costSaving',
      zh: '重复于',
      input: 'duplicateOfId',
      isLate: true,
      description: 'The saving that it repeats: it counts there, once.',
    },
  },
  find: async (tx, selection) => {
    const rows = await tx.costSaving.findMany({
      where: whereOf(selection),
      orderBy: { id: 'asc' },
      include: {
        versions: {
          orderBy: { sequence: 'asc' },
          include: {
            quantities: { orderBy: { ordinal: 'asc' } },
            contributors: { orderBy: { ordinal: 'asc' } },
          },
        },
        mentions: { orderBy: { sequence: 'asc' } },
      },
    });
    return rows.map(({ versions, mentions, ...row }) => {
      const states = effectiveStates(versions);
      const known = states.at(-1);
      return {
        uuid: row.id,
        revision: row.revision,
        source: row.source,
        externalId: row.externalId,
        fields: {
          title: row.title,
          description: known?.description ?? null,
          ledger: row.ledger,
          recurrence: row.recurrence,
          amount: moneyOfRow(row.amountMinor, row.currency),
          cost: moneyOfRow(known?.costMinor ?? null, known?.costCurrency ?? null),
          startsOn: row.startsOn === null ? null : toPlainDate(row.startsOn),
          quantities: (known?.quantities ?? []).map(({ value, unit }) => ({
            value: decimalText(value),
            unit,
          })),
          contributors: (known?.contributors ?? []).map(({ personId, share }) => ({
            person: publicId('Person', personId),
            share: decimalText(share),
          })),
          state: row.state,
          reason: known?.reason ?? null,
          observedAt: known?.observedAt.toISOString() ?? null,
          mentions: mentions.map(({ text, place }) => ({ text, place })),
          history: states.slice(0, -1).map((version) => ({
            state: version.state,
            reason: version.reason,
            amount: moneyOfRow(version.amountMinor, version.currency),
            observedAt: version.observedAt.toISOString(),
          })),
          duplicateOf: publicId('CostSaving', row.duplicateOfId),
        },
      };
    });
  },
  create: async (items, perform) => {
    if (items.every(({ history }) => history === undefined))
      return perform(costSavingRecord, items.map(contributorsOf));
    return oneByOne(items, async (item) => {
      const states = statesOf(HISTORY, item);
      const [id = ''] = await perform(costSavingRecord, [contributorsOf(states[0] ?? item)]);
      await revise(encodeId('CostSaving', id), 1, arrivals(perform, states));
      return id;
    });
  },
  update: async (found, { mentions, ...changed }, perform) => {
    const id = encodeId('CostSaving', found.uuid);
    const told = additions('mentions', MENTIONS, mentions, found.fields['mentions']);
    if (told.length > 0)
      await perform(
        costSavingMention,
        told.map((mention) => ({ ...mention, id })),
      );
    const isLed = changed['history'] !== undefined;
    const facts = [
      'title',
      'description',
      'ledger',
      'recurrence',
      'cost',
      'startsOn',
      'quantities',
      'contributors',
    ];
    await revise(id, found.revision, [
      step(perform, costSavingUpdate, pick(contributorsOf(changed), isLed ? facts : [...facts, 'amount'])),
      ...(isLed
        ? arrivals(perform, [found.fields, ...statesAfter(HISTORY, found, changed)])
        : [moved(perform, pick(changed, ['state', 'reason', 'observedAt']) ?? {})]),
      step(perform, costSavingLinkDuplicate, pick(changed, ['duplicateOfId'])),
    ]);
  },
};
