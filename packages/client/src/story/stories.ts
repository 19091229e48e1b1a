import {
  StoryArchiveDocument,
  StoryGetDocument,
  StoryLinkDocument,
  StoryListDocument,
  StoryUnlinkDocument,
  StoryUpdateDocument,
  StoryWriteDocument,
} from '../generated/story.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Evidence that is told. To be plugged into `createClient`. */
export const stories = (request: MeritRequest) => ({
  /** The stories, as they were recorded unless ordered otherwise. */
  list: list(request, StoryListDocument),
  /** One story; null for one that does not exist or that the token may not see. */
  get: query(request, StoryGetDocument),
  /** Writes down a story. */
  write: mutation(request, StoryWriteDocument, 'story'),
  /** Corrects a story. Its kind stays. */
  update: mutation(request, StoryUpdateDocument, 'story'),
  /** Takes a story out of lists; it stays readable by its id. */
  archive: mutation(request, StoryArchiveDocument, 'story'),
  /** Links a story with one more thing that it is about. */
  link: mutation(request, StoryLinkDocument, 'link'),
  /** Ends a link of a story; that it was there stays known. */
  unlink: mutation(request, StoryUnlinkDocument, 'link'),
});
