import {
  type AccessRule,
  ALLOWING_RULES,
  decide,
  REFUSING_RULES,
  type Relation,
  relationOf,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/Context.ts';
import { decodeId } from '../id/decodeId.ts';
import { dateIn } from '../time/dateIn.ts';
import { accessActorOf } from './accessActorOf.ts';
import { forbidden, mayDo } from './authorise.ts';
import { AccessActionType, AccessClassType, RelationType } from './enums.ts';
import { GRANT_SELECT, grantOf } from './grantOf.ts';
import { reportingLinesOf } from './reportingLinesOf.ts';

interface Explained {
  readonly allowed: boolean;
  readonly rule: AccessRule;
  readonly relation: Relation | null;
}

const RULES: Readonly<Record<AccessRule, string>> = {
  PUBLIC: 'It is for everyone.',
  OPERATOR: 'The operator may.',
  SYSTEM: 'Jobs of the server may.',
  SCOPE: 'A scope of the token of the service account allows it.',
  EMPLOYEE: 'Everybody in the organisation may.',
  SELF: 'It is about the viewer.',
  AUTHOR: 'The viewer wrote it.',
  DIRECT_MANAGER: 'The viewer leads the person.',
  SKIP_LEVEL_MANAGER: 'The viewer leads somebody above the person.',
  HR_PARTNER: 'The viewer is the HR partner of a unit of the person.',
  ADMINISTRATOR: 'The viewer is an administrator.',
  AUDITOR: 'The viewer is an auditor.',
  NOT_SIGNED_IN: 'The viewer has not signed in.',
  DEACTIVATED: 'The viewer is deactivated.',
  SECRET: 'It is for nobody.',
  SCOPE_MISSING: 'The token lacks the scope for it.',
  OWN_SUBJECT: 'Nobody approves a judgement of themselves.',
  OWN_WORDS: 'Nobody approves a judgement of their own making.',
  NO_RULE: 'No rule allows it, and what no rule allows is refused.',
};

const AccessRuleType = builder.enumType('AccessRule', {
  description: 'Why something is or is not allowed.',
  values: Object.fromEntries(
    [...ALLOWING_RULES, ...REFUSING_RULES].map((rule) => [rule, { description: RULES[rule] }]),
  ) as Record<AccessRule, { description: string }>,
});

const AccessExplanation = builder.objectRef<Explained>('AccessExplanation').implement({
  description: 'Whether something is allowed, and by which rule.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether it is allowed.' }),
    rule: t.expose('rule', { type: AccessRuleType, description: 'The rule that decides.' }),
    relation: t.expose('relation', {
      type: RelationType,
      nullable: true,
      description: 'How the person stands to the one whom it is about; null without one or the other.',
    }),
  }),
});

const personOf = (id: string): string => {
  const decoded = decodeId(id);
  if (decoded?.type !== 'Person') throw forbidden();
  return decoded.uuid;
};

/** Somebody else than the viewer, as if signed in at an identity provider. */
async function actorOf(personId: string, { database }: Context) {
  const person = await database.prisma.person.findUnique({
    where: { id: personId },
    select: { archivedAt: true, roleGrants: { select: GRANT_SELECT } },
  });
  return {
    kind: 'person',
    id: personId,
    isDeactivated: person === null || person.archivedAt !== null,
    grants: person?.roleGrants.map(grantOf) ?? [],
    scopes: null,
  } as const;
}

builder.queryField('accessExplain', (t) =>
  t.field({
    type: AccessExplanation,
    description:
      'Tells what the policy says of something of a class that is about a person: of the viewer, or of anybody for auditors and administrators.',
    args: {
      personId: t.arg.id({ description: 'Who wants to do it; the viewer when absent.' }),
      action: t.arg({ type: AccessActionType, required: true, description: 'What is to be done.' }),
      class: t.arg({ type: AccessClassType, required: true, description: 'How sensitive it is.' }),
      subjectId: t.arg.id({ description: 'The person whom it is about; nobody in particular when absent.' }),
      on: t.arg({ type: 'Date', description: 'On which day; today when absent.' }),
    },
    resolve: async (_root, args, context) => {
      const { actor, database, now, organisation } = context;
      const viewerId = actor.kind === 'person' ? actor.personId : null;
      const personId = args.personId == null ? viewerId : personOf(args.personId);
      const subjectId = args.subjectId == null ? null : personOf(args.subjectId);
      if (personId !== viewerId && !(await mayDo(database.prisma, actor, 'AUDIT', null, now)))
        throw forbidden();
      const who =
        personId === null || personId === viewerId ? accessActorOf(actor) : await actorOf(personId, context);
      const day = args.on ?? dateIn(now, (await organisation()).timeZone);
      const lines =
        subjectId === null
          ? { lines: [], parentOf: new Map<string, string | null>() }
          : await reportingLinesOf(database.prisma, subjectId);
      // A peer is known by the lines of both.
      const own = personId === null ? [] : (await reportingLinesOf(database.prisma, personId)).lines;
      const resource = { class: args.class, subjectId, authorId: null, isReleased: true };
      return {
        ...decide(who, args.action, resource, lines, day),
        relation:
          personId === null || subjectId === null
            ? null
            : relationOf(personId, subjectId, [...lines.lines, ...own], day),
      };
    },
  }),
);
