import type { Assessment, KeyResultInput, Observation, Override } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import type { KeyResultFacts } from './keyResultFacts.ts';
import type { KeyResultRow } from './keyResultSelect.ts';
import { toDefinition } from './toDefinition.ts';
import { toRational } from './toRational.ts';

interface JudgementRow {
  readonly id: string;
  readonly value: Prisma.Decimal | null;
  readonly reason: string;
  readonly authorId: string | null;
  readonly observedAt: Date;
  readonly recordedAt: Date;
  readonly sequence: bigint;
}

const judgement = (
  type: 'Assessment' | 'Override',
  row: JudgementRow | undefined,
): (Assessment & Override) | null =>
  row === undefined
    ? null
    : {
        id: encodeId(type, row.id),
        value: toRational(row.value),
        reason: row.reason,
        by: row.authorId === null ? null : encodeId('Person', row.authorId),
        observedAt: row.observedAt.toISOString(),
        recordedAt: row.recordedAt.toISOString(),
        sequence: row.sequence,
      };

/** A row of assessments as the rules take it; null for none. */
export const toAssessment = (row: JudgementRow | undefined): Assessment | null =>
  judgement('Assessment', row);

/** A row of overrides as the rules take it; null for none. */
export const toOverride = (row: JudgementRow | undefined): Override | null => judgement('Override', row);

/** A row of check-ins as the rules take it; null for none. */
export const toObservation = (row: KeyResultRow['checkIns'][number] | undefined): Observation | null =>
  row === undefined
    ? null
    : {
        id: encodeId('CheckIn', row.id),
        value: toRational(row.value),
        numerator: toRational(row.numerator),
        denominator: toRational(row.denominator),
        observedAt: row.observedAt.toISOString(),
        recordedAt: row.recordedAt.toISOString(),
        sequence: row.sequence,
      };

/** A key result's row as the rules take it. Ids are the public ones: explanations show them. */
export function toKeyResultInput({ derived, history, ...row }: KeyResultFacts): KeyResultInput {
  const definition = row.definitions[0];
  return {
    id: encodeId('KeyResult', row.id),
    definition: definition === undefined ? null : toDefinition(definition),
    observation: toObservation(row.checkIns[0]),
    derived,
    history,
    milestones: row.milestones.map(({ id, title, weight, dueOn, checkIns }) => ({
      id: encodeId('Milestone', id),
      title,
      weight: weight === null ? null : BigInt(weight),
      dueOn: dueOn === null ? null : dueOn.toISOString().slice(0, 10),
      observation: toObservation(checkIns[0]),
    })),
    override: toOverride(row.overrides[0]),
    assessment: toAssessment(row.assessments[0]),
  };
}
