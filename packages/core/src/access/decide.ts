import type { PlainDate } from '../time/PlainDate.ts';
import type { AccessAction } from './AccessAction.ts';
import type { AccessActor } from './AccessActor.ts';
import type { AccessResource } from './AccessResource.ts';
import type { AccessScope } from './AccessScope.ts';
import { isCurrent } from './isCurrent.ts';
import { isHrPartnerOf } from './isHrPartnerOf.ts';
import { PEOPLE, READING, SERVICES, type Standing } from './POLICY.ts';
import type { ReportingLines } from './ReportingLines.ts';
import type { GrantedRole } from './RoleGrant.ts';
import { relationOf } from './relationOf.ts';

/** Why something is allowed. */
export const ALLOWING_RULES = [
  'PUBLIC',
  'OPERATOR',
  'SYSTEM',
  'SCOPE',
  'EMPLOYEE',
  'SELF',
  'AUTHOR',
  'DIRECT_MANAGER',
  'SKIP_LEVEL_MANAGER',
  'HR_PARTNER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;

/** Why something is not allowed. */
export const REFUSING_RULES = [
  'NOT_SIGNED_IN',
  'DEACTIVATED',
  'SECRET',
  'SCOPE_MISSING',
  'OWN_SUBJECT',
  'OWN_WORDS',
  'NO_RULE',
] as const;

/** Why something is or is not allowed. `NO_RULE`: what no rule allows is refused. */
export type AccessRule = (typeof ALLOWING_RULES)[number] | (typeof REFUSING_RULES)[number];

/** Whether something is allowed, and why. */
export interface Decision {
  readonly allowed: boolean;
  readonly rule: AccessRule;
}

/** What a token has to hold for an action. */
const scopeFor = (action: AccessAction, { class: kind }: AccessResource): AccessScope => {
  if (action === 'READ') return READING[kind];
  if (action === 'AUDIT') return 'READ';
  return action === 'ADMINISTER' ? 'ADMINISTER' : 'WRITE';
};

const allow = (rule: (typeof ALLOWING_RULES)[number]): Decision => ({ allowed: true, rule });
const refuse = (rule: (typeof REFUSING_RULES)[number]): Decision => ({ allowed: false, rule });

/**
 * Decides whether somebody may do something on a day, and by which rule. What no rule allows is refused.
 *
 * Who leads whom is read as of the day: reading follows today, a judgement of a period follows that period's day.
 *
 * @example
 * const actor = { kind: 'service', id: 'hr-sync', scopes: ['READ'] };
 * const grade = { class: 'CONFIDENTIAL', subjectId: 'ada', authorId: null, isReleased: true };
 * decide(actor, 'READ', grade, { lines: [], parentOf: new Map() }, '2026-10-01'); // => { allowed: false, rule: 'SCOPE_MISSING' }
 */
export function decide(
  actor: AccessActor,
  action: AccessAction,
  resource: AccessResource,
  organisation: ReportingLines,
  at: PlainDate,
): Decision {
  if (resource.class === 'SECRET') return refuse('SECRET');
  if (action === 'READ' && resource.class === 'PUBLIC') return allow('PUBLIC');
  if (actor.kind === 'nobody') return refuse('NOT_SIGNED_IN');
  if (actor.kind === 'root') return allow('OPERATOR');
  if (actor.kind === 'system') return allow('SYSTEM');
  if (actor.kind === 'person' && actor.isDeactivated) return refuse('DEACTIVATED');
  const scopes = actor.scopes;
  if (scopes !== null && !scopes.includes(scopeFor(action, resource))) return refuse('SCOPE_MISSING');
  if (actor.kind === 'service') {
    return SERVICES[action].includes(resource.class) ? allow('SCOPE') : refuse('NO_RULE');
  }
  const { subjectId, authorId } = resource;
  // Whoever lets a judgement stand is neither whom it is about nor who wrote it.
  if (action === 'APPROVE' && subjectId === actor.id) return refuse('OWN_SUBJECT');
  if (action === 'APPROVE' && authorId === actor.id) return refuse('OWN_WORDS');
  const standings = standingsOf(actor, resource, organisation, at);
  const isFormer = standings.includes('FORMER_MANAGER');
  const rule = PEOPLE[action][resource.class]?.find(
    (standing) => standings.includes(standing) && !(standing === 'AUTHOR' && action === 'WRITE' && isFormer),
  );
  if (rule === 'SELF' && resource.class === 'CONFIDENTIAL' && !resource.isReleased)
    return authorId === actor.id ? allow('AUTHOR') : refuse('NO_RULE');
  return rule === undefined ? refuse('NO_RULE') : allow(rule);
}

function standingsOf(
  { id, grants }: Extract<AccessActor, { kind: 'person' }>,
  { subjectId, authorId }: AccessResource,
  organisation: ReportingLines,
  at: PlainDate,
): readonly (Standing | 'FORMER_MANAGER' | 'PEER' | 'NONE')[] {
  const holds = (role: GrantedRole) => grants.some((grant) => grant.role === role && isCurrent(grant, at));
  return [
    'EMPLOYEE',
    ...(subjectId === null ? [] : [relationOf(id, subjectId, organisation.lines, at)]),
    ...(authorId === id ? (['AUTHOR'] as const) : []),
    ...(subjectId !== null && subjectId !== id && isHrPartnerOf(grants, subjectId, organisation, at)
      ? (['HR_PARTNER'] as const)
      : []),
    ...(holds('ADMINISTRATOR') ? (['ADMINISTRATOR'] as const) : []),
    ...(holds('AUDITOR') ? (['AUDITOR'] as const) : []),
  ];
}
