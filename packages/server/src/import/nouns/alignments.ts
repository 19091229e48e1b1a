import type { Tx } from '../../database/Tx.ts';
import { ValidationError } from '../../error/ValidationError.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { uuidOf } from '../../id/decodeId.ts';
import { encodeId } from '../../id/encodeId.ts';
import { objectiveAlign } from '../../objective/commands/objectiveAlign.ts';
import { objectiveReweigh } from '../../objective/commands/objectiveReweigh.ts';
import type { Field, Fields } from '../Field.ts';
import type { Found, PerformValues, Values } from '../ImportNoun.ts';
import { isList, isMap, type Wire } from '../Wire.ts';
import { additions } from './additions.ts';
import { effective } from './effective.ts';
import { publicId } from './publicId.ts';

const WEIGHTS = {
  weight: {
    kind: 'weight',
    zh: '权重',
    description: 'Its weight among what the parent is combined from; unset when absent.',
  },
  share: {
    kind: 'weight',
    zh: '份额',
    description: "Share of the child's weight that counts here; an equal share when absent.",
  },
} as const satisfies Fields;

const REDEFINED: Field = {
  kind: 'list',
  zh: '重新定义',
  isSet: true,
  default: [],
  description: 'Weights and shares that hold from later instants on.',
  fields: {
    validFrom: { kind: 'instant', zh: '生效于', isRequired: true, description: 'From when on.' },
    ...WEIGHTS,
    reason: { kind: 'prose', zh: '原因', description: 'Why.' },
  },
};

/** The field of an objective that names what it contributes to. */
export const alignmentsField: Field = {
  kind: 'list',
  zh: '对齐',
  isSet: true,
  isLate: true,
  description: 'The objectives or key results that it contributes to: all of them.',
  fields: {
    objective: { kind: 'reference', noun: 'objective', zh: '目标', description: 'A parent objective, or' },
    keyResult: { kind: 'reference', noun: 'keyResult', zh: '关键结果', description: 'a parent key result.' },
    ...WEIGHTS,
    validFrom: {
      kind: 'instant',
      zh: '生效于',
      description: "From when on; from the beginning of the parent's period when absent.",
    },
    redefined: REDEFINED,
  },
};

const EARLIEST = { orderBy: { validFrom: 'asc' }, take: 1, select: { validFrom: true } } as const;

/** What {@link alignmentsOf} reads. */
export const ALIGNMENTS = {
  where: { endedAt: null },
  orderBy: { id: 'asc' },
  include: {
    definitions: { orderBy: { sequence: 'asc' } },
    parentObjective: { select: { definitions: EARLIEST } },
    parentKeyResult: { select: { objective: { select: { definitions: EARLIEST } } } },
  },
} as const satisfies Prisma.Objective$alignmentsArgs;

type Alignment = Prisma.AlignmentGetPayload<{ include: (typeof ALIGNMENTS)['include'] }>;

/** The alignments of the database as a workspace states them. */
export const alignmentsOf = (alignments: readonly Alignment[]): Values[] =>
  alignments.map(({ definitions, parentObjective, parentKeyResult, ...alignment }) => {
    const [first, ...later] = effective(definitions);
    const start = (parentObjective ?? parentKeyResult?.objective)?.definitions[0]?.validFrom;
    return {
      objective: publicId('Objective', alignment.parentObjectiveId),
      keyResult: publicId('KeyResult', alignment.parentKeyResultId),
      weight: first?.weight ?? null,
      share: first?.share ?? null,
      validFrom:
        first === undefined || first.validFrom.getTime() === start?.getTime()
          ? null
          : first.validFrom.toISOString(),
      redefined: later.map(({ validFrom, weight, share, reason }) => ({
        validFrom: validFrom.toISOString(),
        weight,
        share,
        reason,
      })),
    };
  });

const rows = (list: Wire | undefined): readonly Values[] => (isList(list) ? list.filter(isMap) : []);

const isSame = (one: Values, other: Values) =>
  one['objective'] === other['objective'] && one['keyResult'] === other['keyResult'];

const refused = (code: string, message: string) =>
  new ValidationError([{ path: ['alignedWith'], code, message }]);

/** The objective to whose weights an alignment belongs, and the instant from which it is judged. */
async function above(tx: Tx, row: Values): Promise<{ uuid: string; revision: number; start: string }> {
  const under =
    typeof row['objective'] === 'string'
      ? { id: uuidOf('Objective', row['objective']) }
      : { keyResults: { some: { id: uuidOf('KeyResult', String(row['keyResult'] ?? '')) } } };
  const parent = await tx.objective.findFirst({
    where: under,
    select: { id: true, revision: true, definitions: EARLIEST },
  });
  if (parent === null) throw refused('ONE_PARENT', 'Name either a parent objective or a parent key result.');
  const start = parent.definitions[0]?.validFrom.toISOString() ?? '';
  return { uuid: parent.id, revision: parent.revision, start };
}

/**
 * Aligns an objective with what a workspace names and the database has not, and changes weights and shares that differ.
 *
 * @throws {ValidationError} `IMMUTABLE` when an alignment of the database is missing, or begins otherwise; `REDUNDANT` when
 *   the instant from which it holds is the one that it has anyway.
 */
export async function changeAlignments(
  { uuid, fields }: Found,
  wanted: Wire | undefined,
  perform: PerformValues,
  tx: Tx,
): Promise<void> {
  if (wanted === undefined) return;
  const stated = rows(wanted);
  const known = rows(fields['alignedWith']);
  const isLost = (row: Values) =>
    stated.every((each) => !isSame(each, row) || each['validFrom'] !== row['validFrom']);
  if (known.some(isLost))
    throw refused(
      'IMMUTABLE',
      'An alignment that is there is missing here, or begins at another instant: an import ends none, so list it as it is.',
    );
  for (const row of stated) {
    const before = known.find((each) => isSame(each, row));
    const { weight = null, share = null } = row;
    const { start } = await above(tx, row);
    if (row['validFrom'] === start)
      throw refused(
        'REDUNDANT',
        "Leave out from when on it holds: it is the beginning of the parent's period.",
      );
    const validFrom = row['validFrom'] ?? start;
    if (before === undefined)
      await perform(objectiveAlign, {
        id: encodeId('Objective', uuid),
        parentObjectiveId: row['objective'] ?? null,
        parentKeyResultId: row['keyResult'] ?? null,
        ...{ weight, share, validFrom },
      });
    const isReweighed = before !== undefined && (before['weight'] !== weight || before['share'] !== share);
    for (const { weight, share, ...from } of [
      ...(isReweighed ? [{ weight: row['weight'] ?? null, share: row['share'] ?? null, validFrom }] : []),
      ...additions('alignedWith', REDEFINED, row['redefined'], before?.['redefined']),
    ])
      await reweigh(
        { uuid, row, from, weights: { weight: weight ?? null, share: share ?? null } },
        perform,
        tx,
      );
  }
}

/** Gives one alignment another weight and share, at the revision that the objective above has now. */
async function reweigh(
  change: { readonly uuid: string; readonly row: Values; readonly from: Values; readonly weights: Values },
  perform: PerformValues,
  tx: Tx,
): Promise<void> {
  const { uuid, row, from, weights } = change;
  const parent = await above(tx, row);
  const alignment = await tx.alignment.findFirst({
    where: {
      childId: uuid,
      endedAt: null,
      ...(typeof row['objective'] === 'string'
        ? { parentObjectiveId: parent.uuid }
        : { parentKeyResultId: uuidOf('KeyResult', String(row['keyResult'] ?? '')) }),
    },
    select: { id: true },
  });
  if (alignment === null) return;
  await perform(objectiveReweigh, {
    ...from,
    id: encodeId('Objective', parent.uuid),
    expectedRevision: parent.revision,
    aligned: [{ alignmentId: encodeId('Alignment', alignment.id), ...weights }],
  });
}
