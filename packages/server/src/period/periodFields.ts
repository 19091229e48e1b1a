import { type PeriodKind as CoreKind, DomainError, overlapShares, parentPeriod } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { HEALTH_RULES, HealthRules } from '../health/HealthRules.ts';
import { FINAL } from '../reading/Moment.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { Calendar, CalendarKind, CalendarPeriod, OverlapShare } from './Calendar.ts';
import { Period } from './Period.ts';
import { toCalendar } from './toCalendar.ts';

const PeriodClosing = builder
  .objectRef<{ readonly frozen: number; readonly total: number }>('PeriodClosing')
  .implement({
    description: 'How far the closing of a period has come.',
    fields: (t) => ({
      frozen: t.exposeInt('frozen', { description: 'Objectives whose scores are frozen.' }),
      total: t.exposeInt('total', { description: 'All objectives of the period, archived ones too.' }),
    }),
  });

const PeriodClosePreview = builder
  .objectRef<{ readonly objectives: number; readonly keyResults: number; readonly unknown: number }>(
    'PeriodClosePreview',
  )
  .implement({
    description: 'What closing a period would freeze.',
    fields: (t) => ({
      objectives: t.exposeInt('objectives', { description: 'Objectives, archived ones too.' }),
      keyResults: t.exposeInt('keyResults', { description: 'Key results, archived ones too.' }),
      unknown: t.exposeInt('unknown', {
        description:
          'Objectives whose score would be frozen as unknown; learning objectives, which have none, are not counted.',
      }),
    }),
  });

const CALENDAR_PERIOD = {
  kind: true,
  code: true,
  startsOn: true,
  endsBefore: true,
  calendar: { select: { firstMonth: true, firstDay: true, minimumDays: true } },
} as const;

const isCalendarKind = (kind: CoreKind) => kind !== 'CUSTOM';

builder.prismaObjectFields(Period, (t) => ({
  calendar: t.relation('calendar', {
    type: Calendar,
    nullable: true,
    description: 'The calendar whose period it is; null when its dates were stated.',
  }),
  weekYear: t.exposeInt('weekYear', {
    nullable: true,
    description:
      'Of a week of a calendar the year that it is a week of, around New Year not always that of its days; else null.',
  }),
  week: t.exposeInt('week', {
    nullable: true,
    description: 'Of a week of a calendar its number in `weekYear`, from 1; else null.',
  }),
  reopenedAt: t.expose('reopenedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was last opened again; null when it never was.',
  }),
  reopenReason: t.exposeString('reopenReason', {
    nullable: true,
    description: 'Why it was last opened again; null when it never was.',
  }),
  rulesVersion: t.exposeString('rulesVersion', {
    description: 'The version of the rules that it keeps from its opening on.',
  }),
  healthRules: t.field({
    type: HealthRules,
    description: 'The rules of health that it keeps from its opening on.',
    select: HEALTH_RULES,
    resolve: (period) => period,
  }),
  closing: t.field({
    type: PeriodClosing,
    nullable: true,
    description: 'How far its closing has come; null unless it is being closed.',
    select: { id: true, state: true },
    resolve: async ({ id, state }, _args, { database: { prisma } }) => {
      if (state !== 'CLOSING') return null;
      const [frozen, total] = await Promise.all([
        prisma.objective.count({
          where: { periodId: id, frozenReadings: { some: { supersededAt: null } } },
        }),
        prisma.objective.count({ where: { periodId: id } }),
      ]);
      return { frozen, total };
    },
  }),
  closePreview: t.field({
    type: PeriodClosePreview,
    description: 'What closing it would freeze. It reads the whole period: ask for it of one.',
    select: { id: true },
    resolve: async ({ id }, _args, { database: { prisma }, readings }) => {
      const objectives = await prisma.objective.findMany({ where: { periodId: id }, select: { id: true } });
      const [keyResults, values] = await Promise.all([
        prisma.keyResult.count({ where: { objective: { periodId: id } } }),
        Promise.all(objectives.map((objective) => readings.objective(objective.id, FINAL))),
      ]);
      const unknown = values.filter(
        ({ score }) => score.reading.value === null && score.commitment !== 'LEARNING',
      );
      return { objectives: objectives.length, keyResults, unknown: unknown.length };
    },
  }),
  parent: t.field({
    type: CalendarPeriod,
    nullable: true,
    description:
      'The period of a larger kind to which it belongs; a week to the one that holds its fourth day. Null without a calendar, and where the two kinds do not nest.',
    args: { kind: t.arg({ type: CalendarKind, required: true, description: 'The larger kind.' }) },
    select: CALENDAR_PERIOD,
    resolve: ({ calendar, kind, code, ...dates }, args) => {
      if (calendar === null || !isCalendarKind(kind)) return null;
      const startsOn = toPlainDate(dates.startsOn);
      const endsBefore = toPlainDate(dates.endsBefore);
      try {
        return parentPeriod({ kind, code, startsOn, endsBefore }, args.kind, toCalendar(calendar));
      } catch (error) {
        if (error instanceof DomainError && error.code === 'PERIODS_DO_NOT_NEST') return null;
        throw error;
      }
    },
  }),
  overlapShares: t.field({
    type: [OverlapShare],
    nullable: true,
    description:
      'How a figure of its days is shared among the periods of a kind, in proportion to the days in each; the shares add up to 1. Null without a calendar.',
    args: { kind: t.arg({ type: CalendarKind, required: true, description: 'The kind.' }) },
    select: CALENDAR_PERIOD,
    resolve: ({ calendar, startsOn, endsBefore }, { kind }) =>
      calendar === null
        ? null
        : overlapShares(
            { startsOn: toPlainDate(startsOn), endsBefore: toPlainDate(endsBefore) },
            kind,
            toCalendar(calendar),
          ),
  }),
}));
