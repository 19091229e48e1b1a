import {
  IncidentFollowUpDocument,
  IncidentGetDocument,
  IncidentListDocument,
  IncidentOpenDocument,
  IncidentResolveDocument,
  IncidentStatisticsDocument,
  IncidentUpdateDocument,
} from '../generated/incident.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What went wrong, or was taken down on purpose. To be plugged into `createClient`. */
export const incidents = (request: MeritRequest) => ({
  /** The incidents, the latest first unless ordered otherwise. */
  list: list(request, IncidentListDocument),
  /** One incident; null for one that does not exist or that the token may not see. */
  get: query(request, IncidentGetDocument),
  /** The incidents of a span of days in numbers, computed and stated side by side. */
  statistics: query(request, IncidentStatisticsDocument),
  /** Opens an incident, or records one that is over, as far as it is known. */
  open: mutation(request, IncidentOpenDocument, 'incident'),
  /** Records what is known better of an incident. What was known before stays on record. */
  update: mutation(request, IncidentUpdateDocument, 'incident'),
  /** Records that an incident is over: now, unless stated otherwise. */
  resolve: mutation(request, IncidentResolveDocument, 'incident'),
  /** Says what is to be done after an incident, and what of it is done or dropped. */
  followUp: mutation(request, IncidentFollowUpDocument, 'incident'),
});
