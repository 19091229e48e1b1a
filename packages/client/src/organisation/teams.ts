import {
  TeamArchiveDocument,
  TeamCreateDocument,
  TeamGetDocument,
  TeamListDocument,
  TeamShowDocument,
  TeamUpdateDocument,
} from '../generated/organisation.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** The units of the organisation: teams, departments, divisions. To be plugged into `createClient`. */
export const teams = (request: MeritRequest) => ({
  /** The teams, by name; archived ones only where the filter asks for them. */
  list: list(request, TeamListDocument),
  /** One team; null for one that does not exist or that the token may not see. */
  get: query(request, TeamGetDocument),
  /** One team with who is or was in it, the latest hundred; null as above. */
  show: query(request, TeamShowDocument),
  /** Adds a team. */
  create: mutation(request, TeamCreateDocument, 'team'),
  /** Renames a team or moves it below another. */
  update: mutation(request, TeamUpdateDocument, 'team'),
  /** Takes a team out of lists; what rests on the team stays. */
  archive: mutation(request, TeamArchiveDocument, 'team'),
});
