import { ScaleCreateDocument, ScaleListDocument } from '../generated/scale.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Named points by which people judge. To be plugged into `createClient`. */
export const scales = (request: MeritRequest) => ({
  /** The scales, by code. */
  list: list(request, ScaleListDocument),
  /** Creates a scale. It cannot be changed; another one can be created. */
  create: mutation(request, ScaleCreateDocument, 'scale'),
});
