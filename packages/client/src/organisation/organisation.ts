import { OrganisationGetDocument, OrganisationUpdateDocument } from '../generated/organisation.documents.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

/** The organisation that the deployment serves. To be plugged into `createClient`. */
export const organisation = (request: MeritRequest) => {
  const get = query(request, OrganisationGetDocument);
  return {
    /** The organisation. */
    get: (options?: RequestOptions) => get({}, options),
    /** Changes the organisation's name and the time zone in which its dates are meant. */
    update: mutation(request, OrganisationUpdateDocument, 'organisation'),
  };
};
