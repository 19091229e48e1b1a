import {
  DEFAULT_LINT_THRESHOLDS,
  findingKey,
  type LintThresholds,
  lint,
  millionths,
  parseMillionths,
} from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { requestError } from '../graphql/requestError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { pageOfList } from '../paging/pageOfList.ts';
import { sealOf } from '../paging/sealOf.ts';
import { dateIn } from '../time/dateIn.ts';
import { LintFinding, LintFindingConnection, LintFindingEdge, LintRuleType } from './LintFinding.ts';
import { type LintScope, lintFacts } from './lintFacts.ts';

const ScoreLintFilter = builder.inputType('ScoreLintFilter', {
  description:
    'What the linter looks at: of a period or of one objective at least. Savings, incidents and samples are looked at when the period is named and nothing else.',
  fields: (t) => ({
    periodId: t.id({ description: 'The objectives of this period.' }),
    objectiveId: t.id({ description: 'Only this objective.' }),
    teamId: t.id({ description: 'Only those of this team.' }),
    ownerId: t.id({ description: 'Only those for which this person answers.' }),
    rules: t.field({ type: [LintRuleType], description: 'Only what these rules find; all when absent.' }),
  }),
});

const LintThresholdsInput = builder.inputType('LintThresholdsInput', {
  description: 'From where on the linter speaks.',
  fields: (t) => ({
    lastDays: t.int({ description: 'How many of the last days of a period are its end; 1 when absent.' }),
    lastDayShare: t.field({
      type: 'Decimal',
      description: 'The share of values in that end above which they are too many, 0…1; 0.5 when absent.',
    }),
    repeats: t.int({ description: 'How often in a row the same value is too often; 4 when absent.' }),
    weightGain: t.field({
      type: 'Decimal',
      description: 'By how much new weights may lift an objective, 0…1; 0.05 when absent.',
    }),
    savingDays: t.int({
      description: 'How many days the starts of two savings may lie apart and still be one; 31 when absent.',
    }),
  }),
});

builder.queryField('scoreLint', (t) =>
  t.connection(
    {
      type: LintFinding,
      description:
        'What people may have done to scores, or by mistake: by rule, and then by what it is about. Findings are computed whenever they are asked for.',
      args: {
        filter: t.arg({ type: ScoreLintFilter, required: true, description: 'What is looked at.' }),
        thresholds: t.arg({ type: LintThresholdsInput, description: 'From where on it is told.' }),
      },
      resolve: async (_root, { filter, thresholds, ...paging }, context) => {
        const { database, organisation } = context;
        const limits = thresholdsOf(thresholds ?? {});
        const { timeZone } = await organisation();
        const scope = await scopeOf(filter, database.prisma);
        const { facts, titles } = await lintFacts(
          database.prisma,
          scope,
          (instant) => dateIn(instant, timeZone),
          limits.savingDays,
        );
        const findings = lint(facts, limits)
          .filter(({ rule }) => filter.rules?.includes(rule) ?? true)
          .map((finding) => ({ ...finding, title: titles.get(finding.subject.id) ?? '' }));
        const seal = sealOf(context, 'scoreLint', { filter, thresholds: thresholds ?? null });
        return pageOfList(findings, findingKey, paging, seal);
      },
    },
    LintFindingConnection,
    LintFindingEdge,
  ),
);

const wrong = (message: string) => requestError('BAD_USER_INPUT', message);

/** What is looked at; nothing for a period that does not exist or may not be seen. */
async function scopeOf(
  { periodId, objectiveId, teamId, ownerId }: typeof ScoreLintFilter.$inferInput,
  prisma: { readonly period: Prisma.TransactionClient['period'] },
): Promise<LintScope> {
  if (periodId == null && objectiveId == null)
    throw wrong('Name a period, or an objective: all of them would be too many.');
  const objectives = {
    archivedAt: null,
    ...(periodId == null ? {} : { periodId: uuidOf('Period', periodId) }),
    ...(objectiveId == null ? {} : { id: uuidOf('Objective', objectiveId) }),
    ...(teamId == null ? {} : { teamId: uuidOf('Team', teamId) }),
    ...(ownerId == null ? {} : { ownerId: uuidOf('Person', ownerId) }),
  };
  if (periodId == null || (objectiveId ?? teamId ?? ownerId ?? null) !== null)
    return { objectives, span: null };
  const span = await prisma.period.findUnique({
    where: { id: uuidOf('Period', periodId) },
    select: { startsOn: true, endsBefore: true },
  });
  return { objectives, span };
}

function thresholdsOf(stated: typeof LintThresholdsInput.$inferInput): LintThresholds {
  const share = (name: 'lastDayShare' | 'weightGain') => {
    const text = stated[name];
    if (text == null) return DEFAULT_LINT_THRESHOLDS[name];
    const value = Number(text);
    if (!(value >= 0 && value <= 1) || !/^\d(\.\d{1,6})?$/.test(text))
      throw wrong(`"${name}" is a decimal from 0 to 1 with at most 6 places.`);
    return millionths(parseMillionths(text));
  };
  const whole = (name: 'lastDays' | 'repeats' | 'savingDays', least: number) => {
    const value = stated[name] ?? DEFAULT_LINT_THRESHOLDS[name];
    if (value < least || value > 366) throw wrong(`"${name}" lies between ${least} and 366.`);
    return value;
  };
  return {
    lastDays: whole('lastDays', 1),
    lastDayShare: share('lastDayShare'),
    repeats: whole('repeats', 2),
    weightGain: share('weightGain'),
    savingDays: whole('savingDays', 0),
  };
}
