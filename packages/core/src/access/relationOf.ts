import type { PlainDate } from '../time/PlainDate.ts';
import { isCurrent } from './isCurrent.ts';
import type { ReportingLine } from './ReportingLine.ts';

/** How a person stands to another one, the closest first. */
export const RELATIONS = [
  'SELF',
  'DIRECT_MANAGER',
  'SKIP_LEVEL_MANAGER',
  'FORMER_MANAGER',
  'PEER',
  'NONE',
] as const;

/** How a person stands to another one. */
export type Relation = (typeof RELATIONS)[number];

const managersOf = (ids: ReadonlySet<string>, lines: readonly ReportingLine[]): Set<string> =>
  new Set(
    lines.flatMap((line) => (ids.has(line.personId) && line.managerId !== null ? [line.managerId] : [])),
  );

/**
 * Tells how a person stands to another one on a day, by dated reporting lines; the closest relation counts. Lines that go
 * round in a circle end where they meet themselves.
 *
 * @example
 * const line = { personId: 'ada', managerId: 'grace', teamId: 't', startsOn: '2026-01-01', endsBefore: '2026-07-01' };
 * relationOf('grace', 'ada', [line], '2026-06-30'); // => 'DIRECT_MANAGER'
 * relationOf('grace', 'ada', [line], '2026-07-01'); // => 'FORMER_MANAGER'
 */
export function relationOf(
  viewerId: string,
  subjectId: string,
  lines: readonly ReportingLine[],
  at: PlainDate,
): Relation {
  if (viewerId === subjectId) return 'SELF';
  const current = lines.filter((line) => isCurrent(line, at));
  const direct = managersOf(new Set([subjectId]), current);
  if (direct.has(viewerId)) return 'DIRECT_MANAGER';
  const above = new Set([subjectId, ...direct]);
  for (let level = direct; level.size > 0; ) {
    level = new Set([...managersOf(level, current)].filter((id) => !above.has(id)));
    if (level.has(viewerId)) return 'SKIP_LEVEL_MANAGER';
    for (const id of level) above.add(id);
  }
  const before = lines.filter(({ endsBefore }) => endsBefore !== null && endsBefore <= at);
  if (managersOf(new Set([subjectId]), before).has(viewerId)) return 'FORMER_MANAGER';
  const places = current.filter(({ personId }) => personId === subjectId);
  const isPeer = current.some(
    ({ personId, managerId, teamId }) =>
      personId === viewerId &&
      places.some(
        (place) => place.teamId === teamId || (managerId !== null && place.managerId === managerId),
      ),
  );
  return isPeer ? 'PEER' : 'NONE';
}
