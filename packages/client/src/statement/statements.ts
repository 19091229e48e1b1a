import {
  StatementArchiveDocument,
  StatementCreateDocument,
  StatementGetDocument,
  StatementLinkDocument,
  StatementListDocument,
  StatementUnlinkDocument,
  StatementUpdateDocument,
} from '../generated/statement.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Written results with the figures that they state, as their authors stated them. To be plugged into `createClient`. */
export const statements = (request: MeritRequest) => ({
  /** The statements, as they were recorded unless ordered otherwise. */
  list: list(request, StatementListDocument),
  /** One statement; null for one that does not exist or that the token may not see. */
  get: query(request, StatementGetDocument),
  /** Writes down a result as its author states it. */
  create: mutation(request, StatementCreateDocument, 'statement'),
  /** Corrects the text of a statement, or the figure that it states. */
  update: mutation(request, StatementUpdateDocument, 'statement'),
  /** Takes a statement out of lists; it stays readable by its id. */
  archive: mutation(request, StatementArchiveDocument, 'statement'),
  /** Links a statement with one more thing that it is about. */
  link: mutation(request, StatementLinkDocument, 'link'),
  /** Ends a link of a statement; that it was there stays known. */
  unlink: mutation(request, StatementUnlinkDocument, 'link'),
});
