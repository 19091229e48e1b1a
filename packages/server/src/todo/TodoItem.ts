import {
  type TodoKind as CoreKind,
  type TodoState as CoreState,
  TODO_KINDS,
  todoState,
  todoText,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { NIL_UUID } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import type { EntityType } from '../id/entityType.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Language } from '../reading/Language.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Todo } from './Todo.ts';

/** Something to do, with the day on which it is looked at. */
export interface DatedTodo extends Todo {
  readonly state: CoreState;
}

const TodoKind = builder.enumType('TodoKind', {
  description: 'What is due.',
  values: {
    CHECK_IN: { description: 'The next value of a key result, by its cadence.' },
    MILESTONE: { description: 'A milestone that is not done.' },
    WORK_ITEM: { description: 'Work that is neither done nor dropped.' },
    INCIDENT_FOLLOW_UP: { description: 'What is to be done after an incident.' },
  } satisfies Record<CoreKind, object>,
});

const TodoState = builder.enumType('TodoState', {
  description: 'Where something that is due stands.',
  values: {
    DUE: { description: 'There is time left, grace included.' },
    OVERDUE: { description: 'It is too late.' },
  } satisfies Record<CoreState, object>,
});

const SUBJECTS: Readonly<Record<CoreKind, EntityType>> = {
  CHECK_IN: 'KeyResult',
  MILESTONE: 'Milestone',
  WORK_ITEM: 'WorkItem',
  INCIDENT_FOLLOW_UP: 'IncidentFollowUp',
};

/** `type TodoItem`. */
export const TodoItem = builder.objectRef<DatedTodo>('TodoItem').implement({
  description: 'Something that a person has to do.',
  fields: (t) => ({
    kind: t.field({ type: TodoKind, description: 'What is due.', resolve: ({ kind }) => kind }),
    state: t.field({ type: TodoState, description: 'Where it stands.', resolve: ({ state }) => state }),
    dueOn: t.field({
      type: 'Date',
      description: 'The day by which to do it.',
      resolve: ({ dueOn }) => dueOn,
    }),
    title: t.exposeString('title', { description: 'The title of what is due.' }),
    subjectId: t.id({
      description:
        'What is due: the key result of a check-in, the milestone, the work item or the follow-up.',
      resolve: ({ kind, id }) => encodeId(SUBJECTS[kind], id),
    }),
    keyResult: t.prismaField({
      type: KeyResult,
      nullable: true,
      description: 'The key result, of a check-in or a milestone; else null.',
      resolve: (query, { keyResultId }, _args, { database }) =>
        database.prisma.keyResult.findUnique({ ...query, where: { id: keyResultId ?? NIL_UUID } }),
    }),
    reason: t.string({
      description: 'Why it is to be done, in one sentence.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: ({ kind, state, dueOn }, { language }) => todoText(kind, state, dueOn, language),
    }),
  }),
});

export const TodoItemEdge = builder.edgeObject({
  type: TodoItem,
  name: 'TodoItemEdge',
  description: 'Something to do in a list.',
});

export const TodoItemConnection = builder.connectionObject(
  { type: TodoItem, name: 'TodoItemConnection', description: 'A page of what there is to do.' },
  TodoItemEdge,
);

/** The place of something to do in the list: by its day, then by its kind. */
export const todoKey = ({ dueOn, kind, id }: Todo): [string, number, string] => [
  dueOn,
  TODO_KINDS.indexOf(kind),
  id,
];

/** Something to do as it stands on the day that an instant is in the organisation. */
export const datedTodo = (todo: Todo, now: Date, timeZone: string): DatedTodo => ({
  ...todo,
  state: todoState(todo.overdueFrom, dateIn(now, timeZone)),
});
