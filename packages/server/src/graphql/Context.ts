import type { Performer } from '../command/perform.ts';
import type { Organisation } from '../generated/prisma/client.ts';
import type { Healths } from '../health/Healths.ts';
import type { Readings } from '../reading/Readings.ts';

/** What a field's resolver works with; one per request. */
export interface Context extends Performer {
  readonly requestId: string;
  /** The instant that "now" means throughout the request. */
  readonly now: Date;
  /** Key of the check in paging cursors. */
  readonly cursorKey: string;
  readonly readings: Readings;
  readonly healths: Healths;
  /** The organisation, read at most once in the request. */
  readonly organisation: () => Promise<Organisation>;
}
