import { addDays, type PlainDate } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { decodeId, NIL_UUID, uuidOf } from '../id/decodeId.ts';
import type { EntityType } from '../id/entityType.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** An input of a command, as it was sent. */
export type Input = Readonly<Record<string, unknown>>;

/** The people (UUID) whom a command is about; null stands for nobody in particular. */
export type Subjects = (input: Input, tx: Tx, viewerId: string | null) => Promise<readonly (string | null)[]>;

/** The day whose reporting lines count; null for today. */
export type DayOf = (input: Input, tx: Tx) => Promise<PlainDate | null>;

/** An id of an input; that of nothing when it has none. */
const idIn = (type: EntityType, input: Input, field: string): string => {
  const value = input[field];
  return uuidOf(type, typeof value === 'string' ? value : '');
};

/** The person that an input names: nobody when it names none, or then whoever asks. */
export const named =
  (field: string, otherwise: 'NOBODY' | 'VIEWER' = 'NOBODY'): Subjects =>
  async (input, _tx, viewerId) => [
    input[field] == null ? (otherwise === 'VIEWER' ? viewerId : null) : idIn('Person', input, field),
  ];

const OWNER = { ownerId: true } as const;
const OWNER_OF_KEY_RESULT = { ownerId: true, objective: { select: OWNER } } as const;

type KeyResultOwner = {
  readonly ownerId: string | null;
  readonly objective: { readonly ownerId: string | null };
};

const ownerOf = (keyResult: KeyResultOwner | null | undefined): string | null =>
  keyResult?.ownerId ?? keyResult?.objective.ownerId ?? null;

const OWNERS = {
  Objective: async (id: string, tx: Tx) => [
    (await tx.objective.findUnique({ where: { id }, select: OWNER }))?.ownerId ?? null,
  ],
  KeyResult: async (id: string, tx: Tx) => [
    ownerOf(await tx.keyResult.findUnique({ where: { id }, select: OWNER_OF_KEY_RESULT })),
  ],
  Alignment: async (id: string, tx: Tx) => [
    (await tx.alignment.findUnique({ where: { id }, select: { child: { select: OWNER } } }))?.child.ownerId ??
      null,
  ],
  WorkItem: async (id: string, tx: Tx) => {
    const item = await tx.workItem.findUnique({
      where: { id },
      select: { ownerId: true, objective: { select: OWNER }, keyResult: { select: OWNER_OF_KEY_RESULT } },
    });
    return [item?.ownerId ?? null, item?.objective?.ownerId ?? null, ownerOf(item?.keyResult)];
  },
} as const;

/** Who answers for a thing that an input names. */
export const ownersOf =
  (type: keyof typeof OWNERS, field = 'id'): Subjects =>
  (input, tx) =>
    OWNERS[type](idIn(type, input, field), tx);

/** Who answers for where new work is put: those of an objective, key result or work item; for free work its owner, or whoever asks. */
export const placeOwners: Subjects = (input, tx, viewerId) => {
  if (input['objectiveId'] != null) return ownersOf('Objective', 'objectiveId')(input, tx, viewerId);
  if (input['keyResultId'] != null) return ownersOf('KeyResult', 'keyResultId')(input, tx, viewerId);
  if (input['parentId'] != null) return ownersOf('WorkItem', 'parentId')(input, tx, viewerId);
  return named('ownerId', 'VIEWER')(input, tx, viewerId);
};

/** Who recorded a thing first, as the audit trail says; nobody when that was the operator, a job or a program. */
async function recorderOf(id: string, tx: Tx): Promise<string | null> {
  const first = await tx.event.findFirst({
    where: { entityId: id },
    orderBy: { position: 'asc' },
    select: { audit: { select: { actor: true } } },
  });
  const actor = decodeId(first?.audit.actor ?? '');
  return actor?.type === 'Person' ? actor.uuid : null;
}

/** Who recorded a thing that an input names. */
export const recordersOf =
  (type: EntityType): Subjects =>
  async (input, tx) => [await recorderOf(idIn(type, input, 'id'), tx)];

const AUTHOR = { authorId: true } as const;

const TELLERS = {
  Statement: (id: string, tx: Tx) => tx.statement.findUnique({ where: { id }, select: AUTHOR }),
  Story: (id: string, tx: Tx) => tx.story.findUnique({ where: { id }, select: AUTHOR }),
  Report: (id: string, tx: Tx) => tx.report.findUnique({ where: { id }, select: AUTHOR }),
} as const;

const tellerOf = async (type: keyof typeof TELLERS, id: string, tx: Tx): Promise<string | null> =>
  (await TELLERS[type](id, tx))?.authorId ?? (await recorderOf(id, tx));

/** Who tells something that an input names: its author, or, where none is stated, who recorded it. */
export const tellersOf =
  (type: keyof typeof TELLERS, field = 'id'): Subjects =>
  async (input, tx) => [await tellerOf(type, idIn(type, input, field), tx)];

/** Who wrote a report that an input names, itself or by one of its items. */
export const reportTellers =
  (type: 'Report' | 'ReportItem', field = 'id'): Subjects =>
  async (input, tx) => {
    const id = idIn(type, input, field);
    if (type === 'Report') return [await tellerOf('Report', id, tx)];
    const item = await tx.reportItem.findUnique({ where: { id }, select: { reportId: true } });
    return [await tellerOf('Report', item?.reportId ?? NIL_UUID, tx)];
  };

/** Who tells what a link that an input names is from. */
export const linkTellers: Subjects = async (input, tx) => {
  const link = await tx.evidenceLink.findUnique({
    where: { id: idIn('EvidenceLink', input, 'linkId') },
    select: { statementId: true, storyId: true },
  });
  return [
    link?.storyId == null
      ? await tellerOf('Statement', link?.statementId ?? NIL_UUID, tx)
      : await tellerOf('Story', link.storyId, tx),
  ];
};

/** Who deals with an incident: who opened it, who was told of the breach, who has a follow-up. */
export const respondersOf: Subjects = async (input, tx) => {
  const id = idIn('Incident', input, 'id');
  const incident = await tx.incident.findUnique({
    where: { id },
    select: { recipients: { select: { personId: true } }, followUps: { select: OWNER } },
  });
  return [
    await recorderOf(id, tx),
    ...(incident?.recipients.map(({ personId }) => personId) ?? []),
    ...(incident?.followUps.map(({ ownerId }) => ownerId) ?? []),
  ];
};

/** Whose saving it is: who recorded it, and who has a part in it as it stands. */
export const contributorsOf: Subjects = async (input, tx) => {
  const id = idIn('CostSaving', input, 'id');
  const latest = await tx.costSavingVersion.findFirst({
    where: { costSavingId: id },
    orderBy: [{ observedAt: 'desc' }, { sequence: 'desc' }],
    select: { contributors: { select: { personId: true } } },
  });
  return [await recorderOf(id, tx), ...(latest?.contributors.map(({ personId }) => personId) ?? [])];
};

/** Whoever recorded a saving, or ever had a part in it. */
export const involvedInSaving: Subjects = async (input, tx) => {
  const id = idIn('CostSaving', input, 'id');
  const contributors = await tx.costSavingContributor.findMany({
    where: { version: { costSavingId: id } },
    select: { personId: true },
  });
  return [await recorderOf(id, tx), ...contributors.map(({ personId }) => personId)];
};

/** Of whom and for what a grade is that is stated, or that is there and is corrected. */
async function gradeOf(input: Input, tx: Tx): Promise<{ personId: string; periodId: string }> {
  if (input['id'] == null)
    return { personId: idIn('Person', input, 'personId'), periodId: idIn('Period', input, 'periodId') };
  const id = idIn('Grade', input, 'id');
  const kept = await tx.grade.findUnique({ where: { id }, select: { personId: true, periodId: true } });
  return kept ?? { personId: NIL_UUID, periodId: NIL_UUID };
}

/** Whose grade it is. */
export const gradedPerson: Subjects = async (input, tx) => [(await gradeOf(input, tx)).personId];

/** The last day of the period that is graded: who led then gives the grade, whoever leads now. */
export const gradedOn: DayOf = async (input, tx) => {
  const { periodId } = await gradeOf(input, tx);
  const period = await tx.period.findUnique({ where: { id: periodId }, select: { endsBefore: true } });
  return period === null ? null : addDays(toPlainDate(period.endsBefore), -1);
};
