import type { Prisma } from '../../generated/prisma/client.ts';
import { storedDerivation } from '../../key-result/derivationFields.ts';
import type { Fields } from '../Field.ts';
import type { Values } from '../ImportNoun.ts';
import { isList, isMap, type Wire } from '../Wire.ts';
import { decimalText } from './decimalText.ts';
import { derivationField, derivationInput, statedDerivation } from './derivationField.ts';

/** How a key result is measured and judged. */
export const DEFINITION = {
  measure: {
    kind: 'choice',
    choices: {
      INCREASE: '提高',
      DECREASE: '降低',
      MILESTONES: '里程碑',
      BOOLEAN: '是否',
      ASSESSED: '评估',
      AT_LEAST: '不低于',
      AT_MOST: '不高于',
      RANGE: '区间',
      PIECEWISE: '分段',
    },
    zh: '衡量方式',
    isRequired: true,
    description: 'How it is judged; ASSESSED, by a person, for one in prose.',
  },
  valueSource: {
    kind: 'choice',
    choices: { CHECK_IN: '更新', RATIO: '比率', DERIVED: '推导' },
    zh: '取值方式',
    default: 'CHECK_IN',
    description: 'How its value comes in; CHECK_IN when absent.',
  },
  unit: { kind: 'text', zh: '单位', description: 'What it is counted in.' },
  baseline: { kind: 'decimal', zh: '基线', description: 'The value from which it starts.' },
  target: {
    kind: 'decimal',
    zh: '目标值',
    description: 'The value at which it is reached, or which it is to hold.',
  },
  method: {
    kind: 'choice',
    choices: { LAST: '最后一次', SHARE_OF_OBSERVATIONS: '观测占比', SHARE_OF_TIME: '时间占比' },
    zh: '判定方法',
    default: 'LAST',
    description: 'How observations of a target to hold become one value; LAST when absent.',
  },
  tolerance: {
    kind: 'decimal',
    zh: '容差',
    description:
      'The distance from a target to hold at which nothing counts any more; absent: it is met or not.',
  },
  range: {
    kind: 'part',
    zh: '区间',
    description: 'The range that is wanted, for RANGE.',
    fields: {
      low: { kind: 'decimal', zh: '下限', isRequired: true, description: 'Its lower end.' },
      high: { kind: 'decimal', zh: '上限', isRequired: true, description: 'Its upper end.' },
      lowest: {
        kind: 'decimal',
        zh: '最低',
        like: 'low',
        description: 'Where nothing counts any more below it; its lower end when absent.',
      },
      highest: {
        kind: 'decimal',
        zh: '最高',
        like: 'high',
        description: 'Where nothing counts any more above it; its upper end when absent.',
      },
    },
  },
  points: {
    kind: 'list',
    zh: '分段点',
    default: [],
    description: 'The points of the line, with increasing values, for PIECEWISE.',
    fields: {
      value: { kind: 'decimal', zh: '值', isRequired: true, description: 'The value.' },
      score: { kind: 'decimal', zh: '得分', isRequired: true, description: 'What it gives, 0…1.' },
    },
  },
  derivation: derivationField,
  cadence: {
    kind: 'part',
    zh: '更新节奏',
    description: 'How often a value is expected; every 7 days with 3 of grace when absent.',
    fields: {
      days: { kind: 'integer', zh: '间隔天数', isRequired: true, description: 'Days between values.' },
      graceDays: { kind: 'integer', zh: '宽限天数', isRequired: true, description: 'How late one may be.' },
    },
  },
  weight: {
    kind: 'weight',
    zh: '权重',
    description: 'Its share of the objective, as 30 % or 3000 basis points.',
  },
  driver: {
    kind: 'choice',
    choices: { MEASURE: '自身衡量', ALIGNED: '对齐目标' },
    zh: '驱动',
    default: 'MEASURE',
    description: 'What its progress follows from: its own measure, or the objectives aligned under it.',
  },
} as const satisfies Fields;

/** A definition of the database as a workspace states it. */
export const definitionOf = (row: Prisma.KeyResultDefinitionGetPayload<object>): Values => ({
  measure: row.measure,
  valueSource: row.valueSource,
  unit: row.unit,
  baseline: decimalText(row.baseline),
  target: decimalText(row.target),
  // The usual one need not be stated, so that another measure can take its place.
  method: row.method === 'LAST' ? null : row.method,
  tolerance: decimalText(row.tolerance),
  range:
    row.low === null
      ? null
      : {
          low: decimalText(row.low),
          high: decimalText(row.high),
          lowest: decimalText(row.lowest),
          highest: decimalText(row.highest),
        },
  points: pointsOf(row.points),
  derivation: row.derivation === null ? null : statedDerivation(storedDerivation.parse(row.derivation)),
  cadence: row.cadenceDays === null ? null : { days: row.cadenceDays, graceDays: row.graceDays },
  weight: row.weight,
  driver: row.driver,
});

const pointsOf = (points: Prisma.JsonValue): Wire =>
  Array.isArray(points)
    ? points.flatMap((point) => {
        const { value, score } = typeof point === 'object' && !Array.isArray(point) ? (point ?? {}) : {};
        return typeof value === 'string' && typeof score === 'string' ? [{ value, score }] : [];
      })
    : [];

/** A definition, or a part of one, as commands take it. */
export function definitionInput({ derivation, method, points, ...values }: Values): Values {
  return {
    ...values,
    ...(derivation === undefined ? {} : { derivation: derivationInput(derivation) }),
    // What stands for nothing is not stated: a measure that has no method takes none.
    ...(method === undefined || method === 'LAST' ? {} : { method }),
    ...(isList(points) && points.some(isMap) ? { points } : {}),
  };
}
