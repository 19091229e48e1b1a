import type { CalendarKind as CoreKind, CalendarPeriod as CorePeriod } from '@meritkit/core';
import { DomainError, type overlapShares, periodContaining, WEEKDAYS } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { requestError } from '../graphql/requestError.ts';
import { SAID } from '../graphql/said.ts';
import { toCalendar } from './toCalendar.ts';

/** A day of the week. */
export const Weekday = builder.enumType('Weekday', {
  description: 'A day of the week.',
  values: Object.fromEntries(
    WEEKDAYS.map((day) => [day, { description: `${day.charAt(0)}${day.slice(1).toLowerCase()}.` }]),
  ) as Record<(typeof WEEKDAYS)[number], { description: string }>,
});

/** The kinds of period that a calendar defines. */
export const CalendarKind = builder.enumType('CalendarKind', {
  description: 'The kinds of period that a calendar defines.',
  values: {
    YEAR: { description: 'A fiscal year.' },
    HALF_YEAR: { description: 'Half a fiscal year.' },
    QUARTER: { description: 'A quarter of a fiscal year.' },
    BIMONTH: { description: 'Two months.' },
    MONTH: { description: 'A month.' },
    WEEK: { description: 'A week.' },
  } satisfies Record<CoreKind, object>,
});

/** `type CalendarPeriod`. */
export const CalendarPeriod = builder.objectRef<CorePeriod>('CalendarPeriod').implement({
  description: 'A span of dates that a calendar defines, whether or not objectives are set for it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CalendarKind, description: 'How long it is.' }),
    code: t.exposeString('code', { description: 'Its name in the calendar: `2026-Q4`, `2026-W53`.' }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'Its first day.' }),
    endsBefore: t.expose('endsBefore', { type: 'Date', description: 'The first day after it.' }),
  }),
});

/** `type OverlapShare`. */
export const OverlapShare = builder
  .objectRef<ReturnType<typeof overlapShares>[number]>('OverlapShare')
  .implement({
    description: 'A period, and the exact share of the days of another that lies in it.',
    fields: (t) => ({
      period: t.field({ type: CalendarPeriod, description: 'The period.', resolve: ({ period }) => period }),
      numerator: t.int({
        description: 'The days that lie in it.',
        resolve: ({ share }) => Number(share.numerator),
      }),
      denominator: t.int({
        description: 'All the days of the other.',
        resolve: ({ share }) => Number(share.denominator),
      }),
    }),
  });

/** `type Calendar`. */
export const Calendar = builder.prismaNode('Calendar', {
  id: { field: 'id', description: 'Begins with `cal_`.' },
  nullable: true,
  select: { id: true },
  description: 'A way to divide time: the first month of the fiscal year, and how weeks are counted.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, unique.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    firstMonth: t.exposeInt('firstMonth', {
      description: 'The month, 1…12, in which the fiscal year begins; 1 is the calendar year.',
    }),
    firstDay: t.expose('firstDay', { type: Weekday, description: 'The day on which weeks begin.' }),
    minimumDays: t.exposeInt('minimumDays', {
      description: 'How many of its days, 1…7, the first week of a year has in that year at least.',
    }),
    periodContaining: t.field({
      type: CalendarPeriod,
      description: 'The period of a kind that holds a date, whether or not it has been opened.',
      args: {
        date: t.arg({ type: 'Date', required: true, description: 'The date.' }),
        kind: t.arg({ type: CalendarKind, required: true, description: 'The kind.' }),
      },
      select: { firstMonth: true, firstDay: true, minimumDays: true },
      resolve: (calendar, { date, kind }) => {
        try {
          return periodContaining(date, kind, toCalendar(calendar));
        } catch (error) {
          if (error instanceof DomainError) throw requestError('BAD_USER_INPUT', error.message);
          throw error;
        }
      },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});
