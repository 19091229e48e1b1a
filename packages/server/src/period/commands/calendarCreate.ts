import { calendarIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { name, optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { Weekday } from '../../generated/prisma/client.ts';

const calendar = z.object({
  code: name,
  name: optional(name),
  firstMonth: z.number().int(),
  firstDay: z.enum(Weekday),
  minimumDays: z.number().int(),
  ...origin,
});

/** Adds calendars: ways to divide time. Answers their ids in the order given. */
export const calendarCreate = defineCommand({
  name: 'calendarCreate',
  input: z.array(calendar),
  rules: (calendars) => [
    ...originRules(calendars),
    ...calendars.flatMap(({ firstMonth, firstDay, minimumDays }, index) =>
      calendarIssues({ firstMonth, week: { firstDay, minimumDays } }).map((issue) => ({
        ...issue,
        path: [index, ...issue.path.filter((step) => step !== 'week')],
      })),
    ),
  ],
  async execute(calendars, { tx, newId, record }) {
    const rows = calendars.map((calendar) => ({
      id: newId(),
      ...calendar,
      name: calendar.name ?? calendar.code,
    }));
    await tx.calendar.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'calendar.created', entityType: 'Calendar', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
