import {
  ObjectiveAlignDocument,
  ObjectiveArchiveDocument,
  ObjectiveAssessDocument,
  ObjectiveCarryOverDocument,
  ObjectiveCreateDocument,
  ObjectiveExplainDocument,
  ObjectiveGetDocument,
  ObjectiveListDocument,
  ObjectiveOverrideDocument,
  ObjectiveRedefineDocument,
  ObjectiveReweighDocument,
  ObjectiveTreeDocument,
  ObjectiveUnalignDocument,
  ObjectiveUpdateDocument,
} from '../generated/objective.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What is to be achieved in a period. To be plugged into `createClient`. */
export const objectives = (request: MeritRequest) => ({
  /** The objectives, as they were recorded unless ordered otherwise; archived ones only where the filter asks for them. */
  list: list(request, ObjectiveListDocument),
  /** One objective; null for one that does not exist or that the token may not see. */
  get: query(request, ObjectiveGetDocument),
  /**
   * Why an objective's progress and score are what they are, in words and for replay; null for one that does not exist
   * or that the token may not see.
   */
  explain: query(request, ObjectiveExplainDocument),
  /**
   * An objective with the objectives that are aligned under it, three levels deep, and what each weighs in percent; null for
   * one that does not exist or that the token may not see.
   */
  tree: query(request, ObjectiveTreeDocument),
  /** Adds an objective to an open period. */
  create: mutation(request, ObjectiveCreateDocument, 'objective'),
  /** Changes an objective's texts and owners. How it is judged changes by `redefine`. */
  update: mutation(request, ObjectiveUpdateDocument, 'objective'),
  /** Changes how an objective is judged, from an instant on; earlier instants keep their definition. */
  redefine: mutation(request, ObjectiveRedefineDocument, 'objective'),
  /** Sets the weights of what an objective is combined from together, from an instant on. */
  reweigh: mutation(request, ObjectiveReweighDocument, 'objective'),
  /** Takes an objective out of lists from now on; it and what it rests on stay readable. */
  archive: mutation(request, ObjectiveArchiveDocument, 'objective'),
  /**
   * Carries an objective on into another period: gives a new one with its texts, owners, last definition and key results,
   * linked to the one before. Values stay where they were observed.
   */
  carryOver: mutation(request, ObjectiveCarryOverDocument, 'objective'),
  /** Aligns an objective with a parent that it contributes to. A circle is refused. */
  align: mutation(request, ObjectiveAlignDocument, 'alignment'),
  /** Ends an alignment; that it was there stays known. */
  unalign: mutation(request, ObjectiveUnalignDocument, 'alignment'),
  /** Records a person's judgement: at the end of the period it replaces the calculated score. */
  assess: mutation(request, ObjectiveAssessDocument, 'assessment'),
  /** Enters a progress over the calculated one, with a reason. */
  override: mutation(request, ObjectiveOverrideDocument, 'override'),
});
