import type { z } from 'zod';
import type { storedDerivation } from '../../key-result/derivationFields.ts';
import type { Field } from '../Field.ts';
import { isMap, type Wire } from '../Wire.ts';
import { METRIC_AGGREGATE } from './aggregateChoices.ts';
import { publicId } from './publicId.ts';
import { SEVERITY } from './severities.ts';

const window: Field = {
  kind: 'part',
  zh: '时段',
  description: 'Which days count, a span or a number of days; those of the period when absent.',
  fields: {
    startsOn: { kind: 'date', zh: '开始', description: 'The first day of a span.' },
    endsBefore: { kind: 'date', zh: '结束前', description: 'The first day after a span.' },
    rollingDays: { kind: 'integer', zh: '滚动天数', description: 'How many days, in place of a span.' },
  },
};

/** The field that says from which evidence the value of a key result follows: exactly one of its parts. */
export const derivationField: Field = {
  kind: 'part',
  zh: '推导',
  description: 'From which evidence the value follows; for the value source DERIVED.',
  fields: {
    metric: {
      kind: 'part',
      zh: '指标',
      description: 'From samples of a metric.',
      fields: {
        metric: {
          kind: 'reference',
          noun: 'metric',
          zh: '指标',
          isRequired: true,
          description: 'The metric.',
        },
        aggregate: {
          kind: 'choice',
          choices: METRIC_AGGREGATE,
          zh: '聚合',
          isRequired: true,
          description: 'How its samples become one value.',
        },
        percent: { kind: 'decimal', zh: '百分位数', description: 'Of a percentile: which one.' },
        filter: {
          kind: 'list',
          zh: '筛选',
          default: [],
          description: 'Which samples count; all when absent.',
          fields: {
            name: { kind: 'text', zh: '维度', isRequired: true, description: 'The dimension.' },
            in: { kind: 'texts', zh: '取值', isRequired: true, description: 'The values that count.' },
          },
        },
        window,
      },
    },
    incident: {
      kind: 'part',
      zh: '事件',
      description: 'From incidents; planned ones never count.',
      fields: {
        aggregate: {
          kind: 'choice',
          choices: {
            COUNT: '计数',
            DOWNTIME: '停机时间',
            AVAILABILITY: '可用率',
            MEAN_TIME: '平均时长',
            MEDIAN_TIME: '中位时长',
            P90_TIME: '九十百分位时长',
          },
          zh: '聚合',
          isRequired: true,
          description: 'How they become one value.',
        },
        severities: {
          kind: 'choices',
          choices: SEVERITY,
          zh: '级别',
          default: [],
          description: 'One of these; any when absent.',
        },
        service: { kind: 'text', zh: '服务', description: 'What they took away.' },
        step: {
          kind: 'choice',
          choices: { DETECT: '发现', ACKNOWLEDGE: '响应', MITIGATE: '缓解', RESOLVE: '解决' },
          zh: '步骤',
          description: 'The step whose time counts.',
        },
        includeBlocked: {
          kind: 'boolean',
          zh: '含已拦截',
          default: false,
          description: 'true to count those that were blocked too.',
        },
        observedThroughout: {
          kind: 'boolean',
          zh: '全程监测',
          default: false,
          description: 'true if no incident means that all was well.',
        },
        window,
      },
    },
    costSaving: {
      kind: 'part',
      zh: '节约',
      description: 'From cost savings of one ledger.',
      fields: {
        aggregate: {
          kind: 'choice',
          choices: { ANNUALISED: '年化', ONCE: '一次性', ACCRUED: '累计', COUNT: '计数' },
          zh: '聚合',
          isRequired: true,
          description: 'How they become one value.',
        },
        ledger: {
          kind: 'choice',
          choices: { REDUCTION: '降低', AVOIDANCE: '避免' },
          zh: '口径',
          isRequired: true,
          description: 'Which ledger.',
        },
        stage: {
          kind: 'choice',
          choices: { EXPECTED: '预计', REALISED: '已实现', VERIFIED: '已核实' },
          zh: '阶段',
          default: 'REALISED',
          description: 'The least that they must have reached; REALISED when absent.',
        },
        currency: { kind: 'text', zh: '币种', description: 'ISO 4217 code of the sum.' },
        window,
      },
    },
    workItem: {
      kind: 'part',
      zh: '工作项',
      description: 'From the work items below the key result.',
      fields: {
        aggregate: {
          kind: 'choice',
          choices: { COUNT_DONE: '完成数', SHARE_DONE: '完成率', MEAN_PROGRESS: '平均进度' },
          zh: '聚合',
          isRequired: true,
          description: 'How they become one value.',
        },
      },
    },
    record: {
      kind: 'part',
      zh: '记录',
      description: 'From the number of statements or stories that are linked to the key result.',
      fields: {
        source: {
          kind: 'choice',
          choices: { STATEMENT: '书面结果', STORY: '故事' },
          zh: '来源',
          isRequired: true,
          description: 'Which of them are counted.',
        },
      },
    },
  },
};

/** A derivation as a command takes it. */
export function derivationInput(stated: Wire | undefined): Wire {
  if (!isMap(stated)) return null;
  const { metric: part, ...others } = stated;
  if (!isMap(part)) return stated;
  const { metric, ...rest } = part;
  return { ...others, metric: { ...rest, metricId: metric ?? null } };
}

type Stored = z.output<typeof storedDerivation>;

const windowOf = (window: NonNullable<Stored['metric']>['window']): Wire =>
  window == null
    ? null
    : {
        startsOn: window.startsOn ?? null,
        endsBefore: window.endsBefore ?? null,
        rollingDays: window.rollingDays ?? null,
      };

/** A derivation as a workspace states it. */
export function statedDerivation({ metric, incident, costSaving, workItem, record }: Stored): Wire {
  return {
    metric:
      metric == null
        ? null
        : {
            metric: publicId('Metric', metric.metricId),
            aggregate: metric.aggregate,
            percent: metric.percent ?? null,
            filter: (metric.filter ?? []).map((each) => ({ name: each.name, in: each.in })),
            window: windowOf(metric.window),
          },
    incident:
      incident == null
        ? null
        : {
            aggregate: incident.aggregate,
            severities: incident.severities ?? [],
            service: incident.service ?? null,
            step: incident.step ?? null,
            includeBlocked: incident.includeBlocked ?? false,
            observedThroughout: incident.observedThroughout ?? false,
            window: windowOf(incident.window),
          },
    costSaving:
      costSaving == null
        ? null
        : {
            aggregate: costSaving.aggregate,
            ledger: costSaving.ledger,
            stage: costSaving.stage ?? 'REALISED',
            currency: costSaving.currency ?? null,
            window: windowOf(costSaving.window),
          },
    workItem: workItem == null ? null : { aggregate: workItem.aggregate },
    record: record == null ? null : { source: record.source },
  };
}
