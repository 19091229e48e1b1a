import { encodeId } from '../../id/encodeId.ts';
import { incidentFollowUp } from '../../incident/commands/incidentFollowUp.ts';
import { incidentOpen } from '../../incident/commands/incidentOpen.ts';
import { incidentUpdate } from '../../incident/commands/incidentUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import type { Field } from '../Field.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';
import { QUALIFIER } from './figureField.ts';
import { followUpChanges } from './followUpChanges.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';
import { SEVERITY } from './severities.ts';

const time = (zh: string, description: string): Field => ({ kind: 'instant', zh, description });
const text = (at: Date | null | undefined) => at?.toISOString() ?? null;

/** Incidents. */
export const incident: ImportNoun = {
  name: 'incident',
  plural: 'incidents',
  zh: '事件',
  description: 'What went wrong, or was taken down on purpose, as far as it is known.',
  entityType: 'Incident',
  layout: 'FILE',
  fields: {
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    startedAt: time('开始', 'When it started.'),
    detectedAt: time('发现', 'When it was detected.'),
    acknowledgedAt: time('响应', 'When somebody took it up.'),
    mitigatedAt: time('缓解', 'When its effect was over.'),
    resolvedAt: time('解决', 'When it was resolved.'),
    occurredFrom: time('最早发生', 'When none of its times is known: not before this, and'),
    occurredUntil: time('最晚发生', 'not after this.'),
    severities: {
      kind: 'choices',
      choices: SEVERITY,
      zh: '级别',
      isRequired: true,
      description: 'Its severity; several when it is known only as one of them. SEV1 is the worst.',
    },
    impacts: {
      kind: 'list',
      zh: '影响',
      isSet: true,
      description: 'What it affected.',
      fields: {
        service: { kind: 'text', zh: '服务', isRequired: true, description: 'The service.' },
        share: { kind: 'decimal', zh: '份额', description: 'How much of it, 0…1.' },
      },
    },
    quantities: {
      kind: 'list',
      zh: '数量',
      description: 'What it cost, in numbers.',
      fields: {
        value: { kind: 'decimal', zh: '值', description: 'The number; absent for an unknown one.' },
        unit: { kind: 'text', zh: '单位', description: 'Its unit.' },
        text: { kind: 'text', zh: '原文', isRequired: true, description: 'The words of the source.' },
      },
    },
    blocked: {
      kind: 'boolean',
      zh: '已拦截',
      default: false,
      description: 'true when it was blocked before it had an effect.',
    },
    planned: { kind: 'boolean', zh: '计划内', default: false, description: 'true for one on purpose.' },
    cause: { kind: 'prose', zh: '原因', description: 'Why it happened.' },
    externalCause: { kind: 'boolean', zh: '外部原因', description: 'Whether others caused it.' },
    statedDuration: {
      kind: 'part',
      zh: '持续',
      description: 'How long it took, as it was stated.',
      fields: {
        value: { kind: 'decimal', zh: '值', isRequired: true, description: 'The number.' },
        unit: { kind: 'text', zh: '单位', isRequired: true, description: 'Its unit, as min.' },
        qualifier: {
          kind: 'choice',
          choices: QUALIFIER,
          zh: '限定',
          default: 'EXACT',
          description: 'How it is hedged; EXACT when absent.',
        },
        text: { kind: 'text', zh: '原文', isRequired: true, description: 'The words of the source.' },
      },
    },
    followUps: {
      kind: 'list',
      zh: '后续',
      isLate: true,
      description: 'What is to be done after it; those of before stay.',
      fields: {
        term: {
          kind: 'choice',
          choices: { SHORT_TERM: '短期', LONG_TERM: '中长期' },
          zh: '期限',
          isRequired: true,
          description: 'Soon, or later.',
        },
        text: { kind: 'prose', zh: '内容', isRequired: true, description: 'What is to be done.' },
        owner: { kind: 'reference', noun: 'person', zh: '负责人', description: 'Who does it.' },
        dueOn: { kind: 'date', zh: '截止', description: 'The day on which it is due.' },
        state: {
          kind: 'choice',
          choices: { OPEN: '未完成', DONE: '完成', DROPPED: '取消' },
          zh: '状态',
          default: 'OPEN',
          description: 'What became of it; OPEN when absent. What is closed stays so.',
        },
      },
    },
  },
  find: async (tx, selection) => {
    const rows = await tx.incident.findMany({
      where: whereOf(selection),
      orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
      include: {
        versions: {
          orderBy: { sequence: 'desc' },
          take: 1,
          include: {
            impacts: { orderBy: { service: 'asc' } },
            quantities: { orderBy: { ordinal: 'asc' } },
          },
        },
        followUps: { orderBy: { ordinal: 'asc' } },
      },
    });
    return rows.map(({ versions: [known], followUps, ...row }) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        title: row.title,
        description: known?.description ?? null,
        startedAt: text(known?.startedAt),
        detectedAt: text(known?.detectedAt),
        acknowledgedAt: text(known?.acknowledgedAt),
        mitigatedAt: text(known?.mitigatedAt),
        resolvedAt: text(known?.resolvedAt),
        occurredFrom: text(known?.occurredFrom),
        occurredUntil: text(known?.occurredUntil),
        severities: row.severities,
        impacts: (known?.impacts ?? []).map(({ service, share }) => ({ service, share: decimalText(share) })),
        quantities: (known?.quantities ?? []).map(({ value, ...quantity }) => ({
          value: decimalText(value),
          unit: quantity.unit,
          text: quantity.text,
        })),
        blocked: row.blocked,
        planned: row.planned,
        cause: known?.cause ?? null,
        externalCause: known?.externalCause ?? null,
        statedDuration:
          known?.statedDuration == null
            ? null
            : {
                value: decimalText(known.statedDuration),
                unit: known.statedDurationUnit,
                qualifier: known.statedDurationQualifier,
                text: known.statedDurationText,
              },
        followUps: followUps.map(({ term, text, ownerId, dueOn, state }) => ({
          term,
          text,
          owner: publicId('Person', ownerId),
          dueOn: dueOn === null ? null : toPlainDate(dueOn),
          state,
        })),
      },
    }));
  },
  create: (items, perform) => perform(incidentOpen, items),
  update: async (found, { followUps, ...changed }, perform, tx) => {
    const { added, closed } = followUpChanges(followUps, found.fields['followUps']);
    const id = encodeId('Incident', found.uuid);
    await revise(id, found.revision, [
      step(perform, incidentUpdate, pick(changed, Object.keys(changed))),
      step(perform, incidentFollowUp, added.length === 0 ? null : { add: added }),
      closed.length === 0
        ? null
        : async (at) => {
            const rows = await tx.incidentFollowUp.findMany({
              where: { incidentId: found.uuid },
              orderBy: { ordinal: 'asc' },
            });
            const close = closed.flatMap(({ place, state }) => {
              const row = rows[place];
              return row === undefined ? [] : [{ id: encodeId('IncidentFollowUp', row.id), state }];
            });
            await perform(incidentFollowUp, { ...at, close });
          },
    ]);
  },
};
