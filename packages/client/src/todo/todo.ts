import { TodoListDocument } from '../generated/todo.documents.ts';
import { listIn } from '../resource/listIn.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What there is to do. To be plugged into `createClient`. */
export const todo = (request: MeritRequest) => ({
  /** What is due or overdue for the viewer, the earliest first; for the operator and administrators of anybody. */
  list: listIn(request, TodoListDocument, (viewer) => viewer.todo),
});
