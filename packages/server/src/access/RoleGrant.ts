import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { GrantedRoleType } from './enums.ts';

/** `type RoleGrant`. */
export const RoleGrant = builder.prismaNode('RoleGrant', {
  id: { field: 'id', description: 'Begins with `rgr_`.' },
  nullable: true,
  select: { id: true },
  description: 'A role that a person has over dates.',
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    role: t.expose('role', { type: GrantedRoleType, description: 'The role.' }),
    team: t.relation('team', {
      nullable: true,
      description: 'The unit of an HR partner, with the teams in it; null for the other roles.',
    }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'The first day with it.' }),
    endsBefore: t.expose('endsBefore', {
      type: 'Date',
      nullable: true,
      description: 'The first day without it; null while no end is known.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const RoleGrantEdge = builder.edgeObject({
  type: RoleGrant,
  name: 'RoleGrantEdge',
  description: 'A granted role in a list.',
});

export const RoleGrantConnection = builder.connectionObject(
  { type: RoleGrant, name: 'RoleGrantConnection', description: 'A page of granted roles.' },
  RoleGrantEdge,
);
