import type { PlainDate } from '../time/PlainDate.ts';
import type { AccessActor } from './AccessActor.ts';
import type { AccessClass } from './AccessClass.ts';
import { decide } from './decide.ts';
import { isCurrent } from './isCurrent.ts';
import { isHrPartnerOf } from './isHrPartnerOf.ts';
import { PEOPLE, READING } from './POLICY.ts';
import type { ReportingLine } from './ReportingLine.ts';
import type { ReportingLines } from './ReportingLines.ts';

/** Whose things somebody reads: those of everybody, or of some people. */
export type Reach = 'EVERYBODY' | ReadonlySet<string>;

/**
 * Tells whose things of a class somebody reads on a day, all at once: the same as to ask {@link decide} for each person, of
 * things that are released. What somebody reads as its author comes on top.
 *
 * @param organisation - At least all lines below the actor, and those of the units whose HR partner the actor is.
 *
 * @example
 * const line = { personId: 'ada', managerId: 'grace', teamId: 't', startsOn: '2026-01-01', endsBefore: null };
 * const grace = { kind: 'person', id: 'grace', isDeactivated: false, grants: [], scopes: null };
 * reachOf(grace, 'CONFIDENTIAL', { lines: [line], parentOf: new Map() }, '2026-10-01'); // => new Set(['grace', 'ada'])
 */
export function reachOf(
  actor: AccessActor,
  kind: AccessClass,
  organisation: ReportingLines,
  at: PlainDate,
): Reach {
  const nobodys = { class: kind, subjectId: null, authorId: null, isReleased: true };
  if (decide(actor, 'READ', nobodys, organisation, at).allowed) return 'EVERYBODY';
  const standings = PEOPLE.READ[kind];
  const isLetIn =
    actor.kind === 'person' &&
    !actor.isDeactivated &&
    (actor.scopes === null || actor.scopes.includes(READING[kind]));
  if (!isLetIn || standings === undefined) return new Set();
  const { id, grants } = actor;
  const led = ledBy(id, organisation, at);
  const directly = led[0] ?? [];
  const partnered = () => {
    const linesOf = new Map<string, ReportingLine[]>();
    for (const line of organisation.lines)
      linesOf.set(line.personId, [...(linesOf.get(line.personId) ?? []), line]);
    return [...linesOf].flatMap(([person, lines]) =>
      person !== id && isHrPartnerOf(grants, person, { ...organisation, lines }, at) ? [person] : [],
    );
  };
  return new Set([
    ...(standings.includes('SELF') ? [id] : []),
    ...(standings.includes('DIRECT_MANAGER') ? directly : []),
    ...(standings.includes('SKIP_LEVEL_MANAGER') ? led.slice(1).flat() : []),
    ...(standings.includes('HR_PARTNER') && grants.some(({ role }) => role === 'HR_PARTNER')
      ? partnered()
      : []),
  ]);
}

/** Whom somebody leads on a day, level by level from the people led directly down; each person once. */
function ledBy(id: string, { lines }: ReportingLines, at: PlainDate): string[][] {
  const below = new Map<string, string[]>();
  for (const line of lines)
    if (line.managerId !== null && isCurrent(line, at))
      below.set(line.managerId, [...(below.get(line.managerId) ?? []), line.personId]);
  const known = new Set([id]);
  const levels: string[][] = [];
  for (let level = [id]; level.length > 0; ) {
    const next = [...new Set(level.flatMap((person) => below.get(person) ?? []))].filter(
      (person) => !known.has(person),
    );
    for (const person of next) known.add(person);
    if (next.length > 0) levels.push(next);
    level = next;
  }
  return levels;
}
