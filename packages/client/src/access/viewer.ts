import { ViewerGetDocument } from '../generated/access.documents.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

/** Who asks. To be plugged into `createClient`. */
export const viewer = (request: MeritRequest) => {
  const get = query(request, ViewerGetDocument);
  return {
    /** Who the token stands for, with the roles of today. */
    get: (options?: RequestOptions) => get({}, options),
  };
};
