import { encodeId } from '../../id/encodeId.ts';
import { fromFilterColumn } from '../../metric/dimensions.ts';
import { riskScenarioArchive } from '../../risk-scenario/commands/riskScenarioArchive.ts';
import { riskScenarioDefine } from '../../risk-scenario/commands/riskScenarioDefine.ts';
import { riskScenarioUpdate } from '../../risk-scenario/commands/riskScenarioUpdate.ts';
import { printDuration } from '../../time/duration.ts';
import { type ImportNoun, type Values, whereOf } from '../ImportNoun.ts';
import { isList, isMap } from '../Wire.ts';
import { METRIC_AGGREGATE } from './aggregateChoices.ts';
import { archived, archivedNow } from './archived.ts';
import { decimalText } from './decimalText.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';
import { SEVERITY } from './severities.ts';

/** Recipients as the commands take them: people and teams by themselves. */
function inputsOf({ recipients, ...values }: Values): Values {
  if (recipients === undefined) return values;
  const all = isList(recipients) ? recipients.filter(isMap) : [];
  return {
    ...values,
    personIds: all.flatMap(({ person }) => person ?? []),
    teamIds: all.flatMap(({ team }) => team ?? []),
  };
}

/** Risk scenarios. */
export const riskScenario: ImportNoun = {
  name: 'riskScenario',
  plural: 'riskScenarios',
  zh: '风险场景',
  description: 'What must not happen to metrics, and what to do when it does.',
  entityType: 'RiskScenario',
  layout: 'FILE',
  within: ['metric'],
  fields: {
    metric: {
      kind: 'reference',
      noun: 'metric',
      zh: '指标',
      input: 'metricId',
      isRequired: true,
      isFixed: true,
      description: 'The metric that it watches.',
    },
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    filter: {
      kind: 'list',
      zh: '筛选',
      isSet: true,
      description: 'Which samples count.',
      fields: {
        name: { kind: 'text', zh: '维度', isRequired: true, description: 'The dimension.' },
        in: { kind: 'texts', zh: '取值', isRequired: true, description: 'The values that count.' },
      },
    },
    windowLength: {
      kind: 'text',
      zh: '窗口',
      isRequired: true,
      description: 'How long a time it looks at, as an ISO 8601 duration like PT1H.',
    },
    aggregate: {
      kind: 'choice',
      choices: METRIC_AGGREGATE,
      zh: '聚合',
      isRequired: true,
      description: 'How the samples of a window become one value.',
    },
    percent: { kind: 'decimal', zh: '百分位数', description: 'Of a percentile: which one.' },
    watched: {
      kind: 'choice',
      choices: { VALUE: '数值', DIFFERENCE: '差值', RELATIVE_CHANGE: '相对变化' },
      zh: '观察',
      isRequired: true,
      description: 'What of the value is compared.',
    },
    comparator: {
      kind: 'choice',
      choices: { ABOVE: '高于', AT_LEAST: '不低于', AT_MOST: '不高于', BELOW: '低于' },
      zh: '比较',
      isRequired: true,
      description: 'How it is compared.',
    },
    threshold: {
      kind: 'decimal',
      zh: '阈值',
      description: 'With what; absent while nobody has set it: it then watches and never breaches.',
    },
    hysteresis: {
      kind: 'decimal',
      zh: '回差',
      default: '0',
      description: 'How far it has to come back.',
    },
    severities: {
      kind: 'choices',
      choices: SEVERITY,
      zh: '级别',
      isRequired: true,
      description: 'What the incident of a breach may have.',
    },
    responseSteps: { kind: 'texts', zh: '预案', description: 'What to do, in this order.' },
    recipients: {
      kind: 'list',
      zh: '通知',
      isSet: true,
      description: 'Who is told.',
      fields: {
        person: { kind: 'reference', noun: 'person', zh: '人员', description: 'A person, or' },
        team: { kind: 'reference', noun: 'team', zh: '团队', description: 'a team.' },
      },
    },
    archived,
  },
  find: async (tx, selection) =>
    (
      await tx.riskScenario.findMany({
        where: whereOf(selection),
        orderBy: { id: 'asc' },
        include: { recipients: { orderBy: { id: 'asc' } } },
      })
    ).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        metric: encodeId('Metric', row.metricId),
        title: row.title,
        description: row.description,
        filter: [...fromFilterColumn(row.filter)].map(([name, values]) => ({ name, in: values })),
        windowLength: printDuration(row.windowLength),
        aggregate: row.aggregate,
        percent: decimalText(row.percent),
        watched: row.watched,
        comparator: row.comparator,
        threshold: decimalText(row.threshold),
        hysteresis: decimalText(row.hysteresis),
        severities: row.severities,
        responseSteps: row.responseSteps,
        recipients: row.recipients.map(({ personId, teamId }) => ({
          person: publicId('Person', personId),
          team: publicId('Team', teamId),
        })),
        archived: row.archivedAt !== null,
      },
    })),
  create: (items, perform) => perform(riskScenarioDefine, items.map(inputsOf)),
  update: (found, changed, perform) => {
    const { archived: _archived, ...patch } = inputsOf(changed);
    return revise(encodeId('RiskScenario', found.uuid), found.revision, [
      step(perform, riskScenarioUpdate, pick(patch, Object.keys(patch))),
      step(perform, riskScenarioArchive, archivedNow(changed)),
    ]);
  },
};
