import {
  KeyResultArchiveDocument,
  KeyResultAssessDocument,
  KeyResultCheckInDocument,
  KeyResultCreateDocument,
  KeyResultExplainDocument,
  KeyResultGetDocument,
  KeyResultListDocument,
  KeyResultOverrideDocument,
  KeyResultRedefineDocument,
  KeyResultUpdateDocument,
} from '../generated/key-result.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** How one can tell that an objective is achieved. To be plugged into `createClient`. */
export const keyResults = (request: MeritRequest) => ({
  /** The key results, as they were recorded unless ordered otherwise; archived ones only where the filter asks for them. */
  list: list(request, KeyResultListDocument),
  /** One key result; null for one that does not exist or that the token may not see. */
  get: query(request, KeyResultGetDocument),
  /**
   * Why a key result's progress and score are what they are, in words and for replay; null for one that does not exist or
   * that the token may not see.
   */
  explain: query(request, KeyResultExplainDocument),
  /** Adds a key result to an objective. */
  create: mutation(request, KeyResultCreateDocument, 'keyResult'),
  /** Changes a key result's texts and owner. How it is measured changes by `redefine`. */
  update: mutation(request, KeyResultUpdateDocument, 'keyResult'),
  /** Gives a key result a whole new definition from an instant on; earlier instants keep theirs. */
  redefine: mutation(request, KeyResultRedefineDocument, 'keyResult'),
  /** Takes a key result out of lists and of its objective's value from now on. */
  archive: mutation(request, KeyResultArchiveDocument, 'keyResult'),
  /** Records what was observed of a key result. One that arrives late does not change the current value. */
  checkIn: mutation(request, KeyResultCheckInDocument, 'checkIn'),
  /**
   * Records a person's judgement: the value of an assessed key result, and in place of the calculated score of any other.
   */
  assess: mutation(request, KeyResultAssessDocument, 'assessment'),
  /** Enters a value over what the check-ins give, with a reason. */
  override: mutation(request, KeyResultOverrideDocument, 'override'),
});
