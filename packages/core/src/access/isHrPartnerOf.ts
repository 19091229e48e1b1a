import type { PlainDate } from '../time/PlainDate.ts';
import { isCurrent } from './isCurrent.ts';
import type { ReportingLines } from './ReportingLines.ts';
import type { RoleGrant } from './RoleGrant.ts';

/** Whether grants make their holder the HR partner, on a day, of a unit in which a person is then. */
export function isHrPartnerOf(
  grants: readonly RoleGrant[],
  subjectId: string,
  { lines, parentOf }: ReportingLines,
  at: PlainDate,
): boolean {
  const units = new Set<string>();
  for (const line of lines) {
    if (line.personId !== subjectId || !isCurrent(line, at)) continue;
    for (let id: string | null = line.teamId; id !== null && !units.has(id); id = parentOf.get(id) ?? null)
      units.add(id);
  }
  return grants.some(
    (grant) =>
      grant.role === 'HR_PARTNER' && isCurrent(grant, at) && grant.teamId !== null && units.has(grant.teamId),
  );
}
