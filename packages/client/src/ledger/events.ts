import { EventListDocument } from '../generated/ledger.documents.ts';
import { list } from '../resource/list.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What happened. To be plugged into `createClient`. */
export const events = (request: MeritRequest) => ({
  /**
   * What happened, in the order of the feed. Keep the `position` of the last event that you dealt with and pass it as
   * `after` the next time; the list ends where the feed ends now.
   */
  list: list(request, EventListDocument),
});
