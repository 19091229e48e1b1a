import {
  PersonArchiveDocument,
  PersonCreateDocument,
  PersonGetDocument,
  PersonListDocument,
  PersonShowDocument,
  PersonUpdateDocument,
} from '../generated/organisation.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** The people of the organisation. To be plugged into `createClient`. */
export const people = (request: MeritRequest) => ({
  /** The people, by name; archived ones only where the filter asks for them. */
  list: list(request, PersonListDocument),
  /** One person; null for one who does not exist or whom the token may not see. */
  get: query(request, PersonGetDocument),
  /** One person with the places in teams, the latest hundred; null as above. */
  show: query(request, PersonShowDocument),
  /** Adds a person. */
  create: mutation(request, PersonCreateDocument, 'person'),
  /** Changes what is known of a person. */
  update: mutation(request, PersonUpdateDocument, 'person'),
  /** Takes a person out of lists; what rests on the person stays. */
  archive: mutation(request, PersonArchiveDocument, 'person'),
});
