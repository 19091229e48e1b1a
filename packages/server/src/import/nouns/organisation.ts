import { organisationUpdate } from '../../organisation/commands/organisationUpdate.ts';
import type { ImportNoun } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';
import { SEVERITY } from './severities.ts';

/** The organisation: its name, the zone in which its dates are meant, and what holds for all that is in it. */
export const organisation: ImportNoun = {
  name: 'organisation',
  plural: 'organisation',
  zh: '组织',
  description: 'The organisation that all of this is about.',
  entityType: 'Organisation',
  layout: 'FILE',
  isSingle: true,
  fields: {
    name: { kind: 'text', zh: '名称', description: 'Its name.' },
    timeZone: {
      kind: 'text',
      zh: '时区',
      description: 'IANA name of the zone in which its dates are meant, like Asia/Shanghai.',
    },
    severityLabels: {
      kind: 'list',
      zh: '级别名称',
      isSet: true,
      description: 'What it calls the severities of incidents: all of them.',
      fields: {
        severity: { kind: 'choice', choices: SEVERITY, zh: '级别', isRequired: true, description: 'Which.' },
        label: { kind: 'text', zh: '名称', isRequired: true, description: 'What it is called.' },
      },
    },
    healthRules: {
      kind: 'part',
      zh: '健康规则',
      default: { curve: 'LINEAR', cadenceDays: 7, graceDays: 3, onTrackGap: '0.1', atRiskGap: '0.25' },
      description: 'By what the health of objectives is told, in periods that are made from then on.',
      fields: {
        curve: {
          kind: 'choice',
          choices: { LINEAR: '线性', BACK_LOADED: '后期发力' },
          zh: '预期曲线',
          isRequired: true,
          description: 'How progress is expected to come.',
        },
        cadenceDays: {
          kind: 'integer',
          zh: '间隔天数',
          isRequired: true,
          description: 'Days between values.',
        },
        graceDays: { kind: 'integer', zh: '宽限天数', isRequired: true, description: 'How late one may be.' },
        onTrackGap: {
          kind: 'decimal',
          zh: '正常差距',
          isRequired: true,
          description: 'Up to this gap, 0…1, it is on track.',
        },
        atRiskGap: {
          kind: 'decimal',
          zh: '风险差距',
          isRequired: true,
          description: 'Up to this one it is at risk.',
        },
      },
    },
  },
  find: async (tx) => {
    const severityLabels = await tx.severityLabel.findMany({ orderBy: { severity: 'asc' } });
    return (await tx.organisation.findMany()).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: null,
      externalId: null,
      fields: {
        name: row.name,
        timeZone: row.timeZone,
        severityLabels: severityLabels.map(({ severity, label }) => ({ severity, label })),
        healthRules: {
          curve: row.curve,
          cadenceDays: row.cadenceDays,
          graceDays: row.graceDays,
          onTrackGap: decimalText(row.onTrackGap),
          atRiskGap: decimalText(row.atRiskGap),
        },
      },
    }));
  },
  create: async () => [],
  update: ({ revision }, changed, perform) =>
    perform(organisationUpdate, { ...changed, expectedRevision: revision }),
};
