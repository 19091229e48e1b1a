import {
  GradeCorrectDocument,
  GradeGetDocument,
  GradeListDocument,
  GradeScaleCreateDocument,
  GradeScaleListDocument,
  GradeStateDocument,
} from '../generated/grade.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Grades of people, and the scales on which they are given. To be plugged into `createClient`. */
export const grades = (request: MeritRequest) => ({
  /** The grades, as they were recorded unless ordered otherwise. */
  list: list(request, GradeListDocument),
  /** One grade; null for one that does not exist or that the token may not see. */
  get: query(request, GradeGetDocument),
  /** Records a grade that somebody stated. Nothing is computed. */
  state: mutation(request, GradeStateDocument, 'grade'),
  /** Corrects a stated grade by a new version; the versions before stay. */
  correct: mutation(request, GradeCorrectDocument, 'grade'),
  /** The scales of grades, by code. */
  scales: list(request, GradeScaleListDocument),
  /** Adds a scale of grades. It never changes. */
  createScale: mutation(request, GradeScaleCreateDocument, 'gradeScale'),
});
