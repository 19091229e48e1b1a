import type { Scope } from '../command/Scope.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { openSubjects } from './openSubjects.ts';
import { SUBJECT_FIELDS, type SubjectField, type Subjects } from './subjects.ts';

/** A piece of evidence: one of the two. */
export type Evidence = { readonly statementId: string } | { readonly storyId: string };

/** Which evidence is about which things. */
export type Linked = Evidence & Subjects;

const NONE: Subjects = {
  objectiveId: null,
  keyResultId: null,
  workItemId: null,
  costSavingId: null,
  metricId: null,
  incidentId: null,
  aboutStoryId: null,
};

const ofSubject = (field: SubjectField, ids: string[]): Prisma.EvidenceLinkWhereInput => ({
  // A computed key widens to any text; it is the column of an id.
  ...({ [field]: { in: ids } } as Partial<Record<SubjectField, { in: string[] }>>),
});

const subjectOf = (row: Subjects): string =>
  SUBJECT_FIELDS.map((field) => row[field]).find((id) => id !== null) ?? '';

/**
 * Links evidence with the things that it is about, a link for each thing named, behind what is linked to them already. Answers the
 * links' ids.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of the things is archived, or linked already.
 */
export async function writeLinks(
  evidence: readonly Linked[],
  { tx, newId, record }: Scope,
): Promise<string[]> {
  const wanted = evidence.flatMap((linked) =>
    SUBJECT_FIELDS.flatMap((field) => {
      const id = linked[field];
      const from =
        'statementId' in linked ? { statementId: linked.statementId } : { storyId: linked.storyId };
      return id === null ? [] : [{ ...from, ...NONE, [field]: id }];
    }),
  );
  if (wanted.length === 0) return [];
  await openSubjects(tx, wanted);
  const last = await tx.evidenceLink.groupBy({
    by: SUBJECT_FIELDS,
    where: {
      OR: SUBJECT_FIELDS.map((field) =>
        ofSubject(
          field,
          wanted.flatMap((subjects) => subjects[field] ?? []),
        ),
      ),
    },
    _max: { ordinal: true },
  });
  const ordinals = new Map(last.map((group) => [subjectOf(group), group._max.ordinal ?? 0]));
  const rows = wanted.map((linked) => {
    const subject = subjectOf(linked);
    const ordinal = (ordinals.get(subject) ?? 0) + 1;
    ordinals.set(subject, ordinal);
    return { id: newId(), ordinal, ...linked };
  });
  await tx.evidenceLink.createMany({ data: rows });
  for (const { id } of rows)
    record({ type: 'evidenceLink.created', entityType: 'EvidenceLink', entityId: id, revision: 1 });
  return rows.map(({ id }) => id);
}
