import type { Calendar } from '@meritkit/core';
import type { Calendar as CalendarRow } from '../generated/prisma/client.ts';

/** A calendar's row as the rules take it. */
export const toCalendar = ({
  firstMonth,
  firstDay,
  minimumDays,
}: Pick<CalendarRow, 'firstMonth' | 'firstDay' | 'minimumDays'>): Calendar => ({
  firstMonth,
  week: { firstDay, minimumDays },
});
