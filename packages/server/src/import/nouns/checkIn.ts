import type { KeyResultDefinition } from '../../generated/prisma/client.ts';
import { encodeId } from '../../id/encodeId.ts';
import { checkInUnit } from '../../key-result/checkInUnit.ts';
import { keyResultCheckIn } from '../../key-result/commands/keyResultCheckIn.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';
import { publicId } from './publicId.ts';

/** The unit in which values are meant where none is written: that of the definition which holds then. */
function unitAt(
  definitions: readonly Pick<KeyResultDefinition, 'validFrom' | 'measure' | 'unit'>[],
  at: Date,
): string | null {
  const definition = definitions.find(({ validFrom }) => validFrom <= at) ?? definitions.at(-1);
  return definition === undefined ? null : checkInUnit(definition);
}

/** Check-ins. */
export const checkIn: ImportNoun = {
  name: 'checkIn',
  plural: 'checkIns',
  zh: '进展更新',
  description: 'What was observed of key results: absolute values, never increments.',
  entityType: 'CheckIn',
  layout: 'TABLE',
  within: ['keyResult'],
  isFact: true,
  fields: {
    keyResult: {
      kind: 'reference',
      noun: 'keyResult',
      zh: '关键结果',
      input: 'id',
      isRequired: true,
      description: 'What it is about.',
    },
    milestone: {
      kind: 'integer',
      zh: '里程碑序号',
      description: 'The place of the milestone that the value is about, from 1.',
    },
    value: {
      kind: 'decimal',
      ratio: ['numerator', 'denominator'],
      zh: '值',
      description: 'The value, or a ratio like 16/24.',
    },
    numerator: { kind: 'decimal', zh: '分子', description: 'Of a ratio: what is counted.' },
    denominator: { kind: 'decimal', zh: '分母', description: 'Of a ratio: out of how many.' },
    unit: {
      kind: 'text',
      zh: '单位',
      description:
        "In which unit the value, or the upper part of the ratio, is written; the key result's when absent.",
    },
    confidence: {
      kind: 'decimal',
      zh: '信心',
      description: "The owner's estimate that the target will be met, 0…1.",
    },
    note: { kind: 'prose', zh: '备注', description: 'Anything more.' },
    author: {
      kind: 'reference',
      noun: 'person',
      zh: '作者',
      input: 'authorId',
      description: 'Who reports it.',
    },
    observedAt: { kind: 'instant', zh: '观测时间', isRequired: true, description: 'When it was so.' },
  },
  find: async (tx, selection) => {
    const rows = await tx.checkIn.findMany({
      where: whereOf(selection),
      orderBy: [{ observedAt: 'asc' }, { sequence: 'asc' }],
      include: {
        milestone: { select: { ordinal: true } },
        keyResult: { select: { definitions: { orderBy: LATEST_DEFINITION } } },
      },
    });
    return rows.map((row) => ({
      uuid: row.id,
      revision: 1,
      source: row.source,
      externalId: row.externalId,
      implied: { unit: unitAt(row.keyResult.definitions, row.observedAt) },
      fields: {
        keyResult: encodeId('KeyResult', row.keyResultId),
        milestone: row.milestone?.ordinal ?? null,
        // As it was written, in the unit in which it was written.
        value: decimalText(row.value === null ? null : (row.writtenValue ?? row.value)),
        numerator: decimalText(
          row.value === null && row.numerator !== null ? (row.writtenValue ?? row.numerator) : row.numerator,
        ),
        unit: row.writtenUnit ?? unitAt(row.keyResult.definitions, row.observedAt),
        denominator: decimalText(row.denominator),
        confidence: decimalText(row.confidence),
        note: row.note,
        author: publicId('Person', row.authorId),
        observedAt: row.observedAt.toISOString(),
      },
    }));
  },
  create: (items, perform) => perform(keyResultCheckIn, items),
  update: async () => {},
};
