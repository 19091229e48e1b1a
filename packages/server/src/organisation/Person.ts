import { viewerReach } from '../access/viewerReach.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/Context.ts';
import { SAID } from '../graphql/said.ts';

/** Whether the viewer reads what is personal of somebody. */
function isReached(context: Context, id: string): boolean {
  const reach = viewerReach(context, 'PERSONAL');
  return reach === 'EVERYBODY' || reach.has(id);
}

/** `type Person`. */
export const Person = builder.prismaNode('Person', {
  id: { field: 'id', description: 'Begins with `psn_`.' },
  nullable: true,
  select: { id: true },
  description: 'A person of the organisation.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'The name that is shown.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The e-mail address at work; null when not known. It may change, and pass to another one.',
    }),
    employeeKind: t.exposeString('employeeKind', {
      nullable: true,
      description:
        'How the person is employed, in the words of the system that it came from; null when not known.',
    }),
    hiredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day with the organisation; null when not known, and for who may not read it.',
      select: { id: true, hiredOn: true },
      resolve: ({ id, hiredOn }, _args, context) => (isReached(context, id) ? hiredOn : null),
    }),
    leftOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day with the organisation; null when not known, and for who may not read it.',
      select: { id: true, leftOn: true },
      resolve: ({ id, leftOn }, _args, context) => (isReached(context, id) ? leftOn : null),
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const PersonEdge = builder.edgeObject({
  type: Person,
  name: 'PersonEdge',
  description: 'A person in a list.',
});

export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A page of people.' },
  PersonEdge,
);
