// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { TodoItem, TodoListVariables } from './todo.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const TodoListDocument: TypedDocument<{ result: { todo: { nodes: TodoItem[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; } }, TodoListVariables> =
  "query TodoList($personId:ID$days:Int!=7$language:Language!=EN$first:Int$after:String){result:viewer{todo(personId:$personId days:$days first:$first after:$after){nodes{...TodoItem}pageInfo{hasNextPage endCursor}}}}fragment TodoItem on TodoItem{kind state dueOn title subjectId keyResult{id title}reason(language:$language)}";
