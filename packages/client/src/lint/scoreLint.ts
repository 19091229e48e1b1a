import { ScoreLintDocument } from '../generated/lint.documents.ts';
import { listIn } from '../resource/listIn.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What people may have done to scores. To be plugged into `createClient`. */
export const scoreLint = (request: MeritRequest) => ({
  /** The findings about a period or an objective, by rule. */
  list: listIn(request, ScoreLintDocument, (page) => page),
});
