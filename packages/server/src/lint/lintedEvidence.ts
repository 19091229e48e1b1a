import { canonicalJson, type EvidenceUse } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import type { LintedObjectiveRow } from './readObjectives.ts';

/** Sources whose evidence is the organisation's: the others are what is linked with, or lies under, the key result itself. */
const SHARED_SOURCES = ['METRIC', 'INCIDENT', 'COST_SAVING'];

/**
 * What speaks for some objectives and their key results: the links of statements and stories, also of those of other objectives to the same
 * evidence, in one statement; and what key results are derived from.
 */
export async function lintedEvidence(
  prisma: Database['prisma'],
  scope: Prisma.ObjectiveWhereInput,
  objectives: readonly LintedObjectiveRow[],
): Promise<{ readonly uses: EvidenceUse[]; readonly titles: (readonly [string, string])[] }> {
  const scored = { OR: [{ objective: scope }, { keyResult: { objective: scope, archivedAt: null } }] };
  const used = { archivedAt: null, links: { some: { endedAt: null, ...scored } } };
  const links = await prisma.evidenceLink.findMany({
    where: {
      endedAt: null,
      AND: [
        { OR: [{ objectiveId: { not: null } }, { keyResultId: { not: null } }] },
        { OR: [{ statement: used }, { story: used }] },
      ],
    },
    select: {
      id: true,
      objectiveId: true,
      keyResult: { select: { id: true, objectiveId: true } },
      statement: { select: { id: true, text: true } },
      story: { select: { id: true, title: true } },
    },
    relationLoadStrategy: 'join',
  });
  const titles: (readonly [string, string])[] = [];
  const uses = links.flatMap(({ id, objectiveId, keyResult, statement, story }): EvidenceUse[] => {
    const objective = objectiveId ?? keyResult?.objectiveId;
    if (objective === undefined) return [];
    const subject =
      statement === null
        ? ({ type: 'Story', id: encodeId('Story', story?.id ?? '') } as const)
        : ({ type: 'Statement', id: encodeId('Statement', statement.id) } as const);
    titles.push([subject.id, statement?.text ?? story?.title ?? '']);
    return [
      {
        factId: encodeId('EvidenceLink', id),
        evidence: subject.id,
        subject,
        usedBy: keyResult === null ? encodeId('Objective', objective) : encodeId('KeyResult', keyResult.id),
        objectiveId: encodeId('Objective', objective),
      },
    ];
  });
  return { uses: [...uses, ...objectives.flatMap(derivationsOf)], titles };
}

/** From what the key results of an objective are derived today. The same query over another period is other evidence. */
function derivationsOf({ id, period, keyResults }: LintedObjectiveRow): EvidenceUse[] {
  return keyResults.flatMap((keyResult): EvidenceUse[] => {
    const latest = keyResult.definitions.reduce<(typeof keyResult.definitions)[number] | null>(
      (last, definition) => (last === null || definition.sequence > last.sequence ? definition : last),
      null,
    );
    const derivation = latest?.derivation ?? null;
    if (latest === null || derivation === null || !isShared(derivation)) return [];
    const span = `${period.startsOn.toISOString()} ${period.endsBefore.toISOString()}`;
    const usedBy = encodeId('KeyResult', keyResult.id);
    return [
      {
        factId: encodeId('KeyResultDefinition', latest.id),
        evidence: `${span} ${canonicalJson(derivation)}`,
        subject: { type: 'KeyResult', id: usedBy },
        usedBy,
        objectiveId: encodeId('Objective', id),
      },
    ];
  });
}

const isShared = (derivation: Prisma.JsonValue): boolean =>
  typeof derivation === 'object' &&
  derivation !== null &&
  'source' in derivation &&
  SHARED_SOURCES.some((source) => source === derivation['source']);
