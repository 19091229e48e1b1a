import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { unitInterval } from '../command/decimalFields.ts';
import { id, name, optional } from '../command/fields.ts';
import type { Reference } from '../command/referenceIssues.ts';
import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { AssessmentRole, Prisma } from '../generated/prisma/client.ts';
import { storedScale } from '../scale/storedScale.ts';
import { judgementFields, judgementReferences, judgementRules } from './judgementFields.ts';

/** What every assessment states beside what it is about: a value, or a point of a scale in its place. */
export const assessmentFields = {
  value: unitInterval.nullish(),
  scaleId: optional(id('Scale')),
  point: optional(name),
  role: optional(z.enum(AssessmentRole)),
  ...judgementFields,
} as const;

const assessment = z.object(assessmentFields);

/** What every assessment names. */
export const assessmentReferences = (input: z.input<typeof assessment>): readonly Reference[] => [
  ...judgementReferences(input),
  { type: 'Scale', id: input.scaleId, path: ['scaleId'] },
];

/** What is wrong with how an assessment is stated: neither a value nor a point, both, or half of a point. */
export function assessmentRules(input: z.input<typeof assessment>): RuleIssue[] {
  const { value, scaleId, point } = input;
  const issues = judgementRules(input);
  const report = (field: string, code: string, message: string) =>
    issues.push({ path: [field], code, message });
  if ((scaleId == null) !== (point == null))
    report(scaleId == null ? 'scaleId' : 'point', 'REQUIRED', 'A point is one of a scale: state both.');
  else if (scaleId == null && value === undefined)
    report('value', 'REQUIRED', 'State a value, null to withdraw, or a point of a scale.');
  if (value != null && (scaleId != null || point != null))
    report('value', 'TOO_MANY', 'State a value or a point of a scale, not both.');
  return issues;
}

/** A judgement as the columns of an assessment hold it. */
interface Judged {
  readonly value: Prisma.Decimal | null;
  readonly scaleId: string | null;
  readonly scalePoint: string | null;
  readonly role: AssessmentRole;
}

/** The value of an assessment, or that of the point that was chosen: `NOT_FOUND` when its scale has no such point. */
export async function judged(
  tx: Pick<Tx, 'scale'>,
  { value, scaleId, point, role }: Pick<z.output<typeof assessment>, 'value' | 'scaleId' | 'point' | 'role'>,
): Promise<Judged | ValidationIssue> {
  const stated = { scaleId, scalePoint: point, role: role ?? ('OTHER' as const) };
  if (scaleId === null) return { value: value ?? null, ...stated };
  const { points } = await tx.scale.findUniqueOrThrow({ where: { id: scaleId }, select: { points: true } });
  const chosen = storedScale.parse(points).find(({ code }) => code === point);
  return chosen === undefined
    ? { path: ['point'], code: 'NOT_FOUND', message: 'The scale has no such point.' }
    : { value: new Prisma.Decimal(chosen.value), ...stated };
}
