import { addDays } from '@meritkit/core';
import { forbidden, mayDo } from '../access/authorise.ts';
import { Viewer } from '../access/Viewer.ts';
import type { Actor } from '../command/Actor.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/Context.ts';
import { requestError } from '../graphql/requestError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { compareKeys, pageOfList } from '../paging/pageOfList.ts';
import { sealOf } from '../paging/sealOf.ts';
import { dateIn } from '../time/dateIn.ts';
import { TODO_SOURCES } from './TODO_SOURCES.ts';
import { datedTodo, TodoItem, TodoItemConnection, TodoItemEdge, todoKey } from './TodoItem.ts';

/** The longest look ahead. */
const MAXIMUM_DAYS = 366;

builder.objectField(Viewer, 'todo', (t) =>
  t.connection(
    {
      type: TodoItem,
      description: 'What is due or overdue, the earliest first.',
      args: {
        personId: t.arg.id({
          description:
            'Of whom; the viewer when absent. Only the operator and administrators see what others have to do.',
        }),
        days: t.arg.int({
          required: true,
          defaultValue: 7,
          description: 'How many days to look ahead; 0 tells only what is due by today.',
        }),
      },
      resolve: async (actor, { personId: stated, days, ...paging }, context) => {
        const { database, now, organisation } = context;
        if (days < 0 || days > MAXIMUM_DAYS)
          throw requestError('BAD_USER_INPUT', `"days" lies between 0 and ${MAXIMUM_DAYS}.`);
        const personId = await personOf(actor, stated, context);
        const { timeZone } = await organisation();
        const today = dateIn(now, timeZone);
        const query = { personId, today, until: addDays(today, days), now, timeZone };
        const found = await Promise.all(TODO_SOURCES.map((source) => source(database.prisma, query)));
        const todos = found
          .flat()
          .map((todo) => datedTodo(todo, now, timeZone))
          .sort((a, b) => compareKeys(todoKey(a), todoKey(b)));
        return pageOfList(todos, todoKey, paging, sealOf(context, 'todo', { personId, days }));
      },
    },
    TodoItemConnection,
    TodoItemEdge,
  ),
);

/** Of whom it is asked. */
async function personOf(
  actor: Actor,
  stated: string | null | undefined,
  { database, now }: Context,
): Promise<string> {
  const own = actor.kind === 'person' ? actor.personId : null;
  const personId = stated == null ? own : uuidOf('Person', stated);
  if (personId === null)
    throw requestError('BAD_USER_INPUT', 'You are no person: name the one whom it is about by "personId".');
  if (personId !== own && !(await mayDo(database.prisma, actor, 'ADMINISTER', null, now))) throw forbidden();
  return personId;
}
