import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/** Of which calendar to open a period. */
export interface PeriodOpenOptions extends GlobalOptions {
  readonly calendar?: string;
}

/**
 * Opens a period of a calendar.
 *
 * @throws {CliError} `CALENDAR_UNKNOWN`: there is none of that code; or none is named and there is not exactly one.
 */
export async function runPeriodOpen(
  code: string,
  options: PeriodOpenOptions,
  context: CliContext,
): Promise<void> {
  const merit = await context.client(options);
  const calendars = await merit.calendars.list().toArray({ limit: 250 });
  const wanted = calendars.filter(
    (calendar) => options.calendar === undefined || calendar.code === options.calendar,
  );
  const [calendar] = wanted;
  if (calendar === undefined || wanted.length > 1)
    throw new CliError('CALENDAR_UNKNOWN', EXIT.usage, 'Name the calendar with --calendar.', {
      details: calendars.map((each) => each.code),
    });
  const period = await merit.periods.open({ calendarId: calendar.id, code }, { signal: context.stop });
  context.io.out(`${period.code}\t${period.startsOn}\t${period.endsBefore}\t${period.state}\n`);
}
