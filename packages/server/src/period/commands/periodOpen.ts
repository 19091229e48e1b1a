import { type CalendarPeriod, DomainError, periodOfCode, weekOf } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import type { ValidationIssue } from '../../error/ValidationError.ts';
import type { Calendar as CalendarRow } from '../../generated/prisma/client.ts';
import { toColumn } from '../../time/plainDate.ts';
import { pinnedRules } from '../pinnedRules.ts';
import { toCalendar } from '../toCalendar.ts';

const period = z.object({
  calendarId: id('Calendar'),
  code: name,
  name: optional(name),
  note: optional(prose),
  ...origin,
});

/** Opens periods of calendars: their kinds and dates follow from their codes. Answers their ids in the order given. */
export const periodOpen = defineCommand({
  name: 'periodOpen',
  input: z.array(period),
  rules: originRules,
  references: (periods) =>
    periods.map(({ calendarId }, index) => ({
      type: 'Calendar',
      id: calendarId,
      path: [index, 'calendarId'],
    })),
  async execute(periods, { tx, newId, record }) {
    const calendars = await tx.calendar.findMany({
      where: { id: { in: periods.map(({ calendarId }) => calendarId) } },
    });
    const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));
    const rules = await pinnedRules(tx);
    const issues: ValidationIssue[] = [];
    const rows = periods.flatMap((period, index) => {
      const calendar = byId.get(period.calendarId);
      const named = calendar === undefined ? null : readCode(period.code, calendar);
      if (calendar === undefined || named === null) {
        const message = 'This names no period of the calendar, like 2026-Q4 or 2026-W53.';
        issues.push({ path: [index, 'code'], code: 'INVALID_PERIOD_CODE', message });
        return [];
      }
      const { kind, code, startsOn, endsBefore } = named;
      const { weekYear, week } =
        kind === 'WEEK' ? weekOf(startsOn, toCalendar(calendar).week) : { weekYear: null, week: null };
      const dates = { startsOn: toColumn(startsOn), endsBefore: toColumn(endsBefore) };
      return { id: newId(), ...rules, ...period, name: period.name ?? code, kind, weekYear, week, ...dates };
    });
    refuseAll(issues);
    await tx.period.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'period.opened', entityType: 'Period', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});

function readCode(code: string, calendar: CalendarRow): CalendarPeriod | null {
  try {
    return periodOfCode(code, toCalendar(calendar));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
