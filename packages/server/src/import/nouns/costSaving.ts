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
import { type ImportNoun, type PerformValues, type Values, whereOf } from '../ImportNoun.ts';
import { additions } from './additions.ts';
import { decimalText } from './decimalText.ts';
import { moneyField, moneyOfRow } from './moneyField.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { renamed } from './renamed.ts';
import { revise, step } from './revise.ts';

const contributorsOf = (values: Values): Values =>
  values['contributors'] === undefined
    ? values
    : { ...values, contributors: renamed(values['contributors'], { person: 'personId' }) };

/** The change of state, by the command that leads there. */
function moved(perform: PerformValues, { state, reason, observedAt }: Values) {
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
      return step(perform, costSavingRealise, values);
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
    amount: moneyField('金额', 'How much, like 20129元/年; absent for an unknown amount.', 'recurrence'),
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
    observedAt: { kind: 'instant', zh: '状态时间', description: 'Since when; now when absent.' },
    mentions: {
      kind: 'list',
      zh: '出处',
      isLate: true,
      description: 'Where it is told of, as it stands there; those of before stay.',
      fields: {
        text: { kind: 'prose', zh: '原文', isRequired: true, description: 'The words of the source.' },
        place: { kind: 'text', zh: '位置', description: 'Where in the source.' },
      },
    },
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
          orderBy: [{ observedAt: 'desc' }, { sequence: 'desc' }],
          take: 1,
          include: {
            quantities: { orderBy: { ordinal: 'asc' } },
            contributors: { orderBy: { ordinal: 'asc' } },
          },
        },
        mentions: { orderBy: { sequence: 'asc' } },
      },
    });
    return rows.map(({ versions: [known], mentions, ...row }) => ({
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
        quantities: (known?.quantities ?? []).map(({ value, unit }) => ({ value: decimalText(value), unit })),
        contributors: (known?.contributors ?? []).map(({ personId, share }) => ({
          person: publicId('Person', personId),
          share: decimalText(share),
        })),
        state: row.state,
        reason: known?.reason ?? null,
        observedAt: known?.observedAt.toISOString() ?? null,
        mentions: mentions.map(({ text, place }) => ({ text, place })),
        duplicateOf: publicId('CostSaving', row.duplicateOfId),
      },
    }));
  },
  create: (items, perform) => perform(costSavingRecord, items.map(contributorsOf)),
  update: async (found, { mentions, ...changed }, perform) => {
    const id = encodeId('CostSaving', found.uuid);
    const told = additions('mentions', mentions, found.fields['mentions']);
    if (told.length > 0)
      await perform(
        costSavingMention,
        told.map((mention) => ({ ...mention, id })),
      );
    const facts = ['title', 'description', 'ledger', 'recurrence', 'amount', 'cost', 'startsOn'];
    await revise(id, found.revision, [
      step(
        perform,
        costSavingUpdate,
        pick(contributorsOf(changed), [...facts, 'quantities', 'contributors']),
      ),
      moved(perform, changed),
      step(perform, costSavingLinkDuplicate, pick(changed, ['duplicateOfId'])),
    ]);
  },
};
