import type {
  ACCESS_ACTIONS,
  ACCESS_CLASSES,
  AccessAction,
  AccessClass,
  AccessScope,
  GrantedRole,
  RELATIONS,
  Relation,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

const described = <Name extends string>(texts: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([name, description]) => [name, { description }]),
  ) as Record<Name, { description: string }>;

const SCOPES: Readonly<Record<AccessScope, string>> = {
  READ: 'Read what everybody in the organisation may read.',
  READ_PERSONAL: 'Also read what is personal, where the bearer may.',
  READ_CONFIDENTIAL: 'Also read what is confidential, where the bearer may.',
  WRITE: 'Change what the bearer may change.',
  ADMINISTER: 'Look after people, teams, periods, roles and service accounts, where the bearer may.',
};

/** `enum AccessScope`. */
export const AccessScopeType = builder.enumType('AccessScope', {
  description: 'What the bearer of a token may do at most.',
  values: described(SCOPES),
});

const GRANTED: Readonly<Record<GrantedRole, string>> = {
  ADMINISTRATOR: 'Looks after people, teams, periods, roles and service accounts.',
  AUDITOR: 'Reads who did what.',
  HR_PARTNER: 'Reads what is personal and confidential of the people of one unit.',
};

/** `enum GrantedRole`. */
export const GrantedRoleType = builder.enumType('GrantedRole', {
  description: 'A role that is given to a person.',
  values: described(GRANTED),
});

/** `enum Role`. */
export const Role = builder.enumType('Role', {
  description: 'What a person is as regards access.',
  values: described({
    EMPLOYEE: 'Belongs to the organisation.',
    MANAGER: 'Leads somebody today, by an assignment.',
    ...GRANTED,
  }),
});

/** `enum AccessAction`. */
export const AccessActionType = builder.enumType('AccessAction', {
  description: 'What can be done with something.',
  values: described({
    READ: 'Read it.',
    WRITE: 'Change it.',
    JUDGE: 'Write a judgement of it.',
    APPROVE: 'Let a judgement stand that somebody else has written.',
    ADMINISTER: 'Look after people, teams, periods, roles and service accounts.',
    AUDIT: 'Read who did what.',
  } satisfies Record<(typeof ACCESS_ACTIONS)[number] & AccessAction, string>),
});

/** `enum AccessClass`. */
export const AccessClassType = builder.enumType('AccessClass', {
  description: 'How sensitive something is.',
  values: described({
    PUBLIC: 'For everyone.',
    INTERNAL: 'For everyone in the organisation.',
    PERSONAL: 'About one person: for that person, the managers above and HR.',
    CONFIDENTIAL: 'A judgement of a person, as a grade or a review.',
    SECRET: 'For nobody.',
  } satisfies Record<(typeof ACCESS_CLASSES)[number] & AccessClass, string>),
});

/** `enum Relation`. */
export const RelationType = builder.enumType('Relation', {
  description: 'How a person stands to another one; the closest relation counts.',
  values: described({
    SELF: 'The same person.',
    DIRECT_MANAGER: 'Leads the other one.',
    SKIP_LEVEL_MANAGER: 'Leads somebody who leads the other one, directly or through others.',
    FORMER_MANAGER: 'Has led the other one.',
    PEER: 'Is in the same team or is led by the same manager.',
    NONE: 'None of these.',
  } satisfies Record<(typeof RELATIONS)[number] & Relation, string>),
});
