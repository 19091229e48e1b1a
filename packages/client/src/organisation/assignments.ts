import { AssignmentCreateDocument, AssignmentEndDocument } from '../generated/organisation.documents.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Places of people in teams over dates. To be plugged into `createClient`. */
export const assignments = (request: MeritRequest) => ({
  /** Gives a person a place in a team over dates. */
  create: mutation(request, AssignmentCreateDocument, 'assignment'),
  /** Ends an assignment before a date; what it was until then stays. */
  end: mutation(request, AssignmentEndDocument, 'assignment'),
});
