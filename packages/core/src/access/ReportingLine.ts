import type { PlainDate } from '../time/PlainDate.ts';

/** Who leads whom, where, over which days. An acting manager is one whose line has an end. */
export interface ReportingLine {
  readonly personId: string;
  /** Null when nobody leads the person there. */
  readonly managerId: string | null;
  readonly teamId: string;
  readonly startsOn: PlainDate;
  /** The first day after it; null while no end is known. */
  readonly endsBefore: PlainDate | null;
}
