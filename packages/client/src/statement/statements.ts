import {
  StatementArchiveDocument,
  StatementCreateDocument,
  StatementUpdateDocument,
} from '../generated/statement.documents.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Written results, as their authors stated them. To be plugged into `createClient`. */
export const statements = (request: MeritRequest) => ({
  /** Writes down a result as its author states it. */
  create: mutation(request, StatementCreateDocument, 'statement'),
  /** Corrects the text of a statement. */
  update: mutation(request, StatementUpdateDocument, 'statement'),
  /** Takes a statement out of lists; it stays readable by its id. */
  archive: mutation(request, StatementArchiveDocument, 'statement'),
});
