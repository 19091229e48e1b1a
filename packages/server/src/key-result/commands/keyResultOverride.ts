import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal } from '../../command/decimalFields.ts';
import { id, stated } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import type { ValidationIssue } from '../../error/ValidationError.ts';
import type { Measure, Prisma } from '../../generated/prisma/client.ts';
import { authorIssues } from '../../judgement/authorIssues.ts';
import { judgementFields, judgementReferences, judgementRules } from '../../judgement/judgementFields.ts';
import { observedAtIssues } from '../../period/observedAtIssues.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { openKeyResult } from '../openKeyResult.ts';

/** What is wrong with a value for a measure; null for none. */
function overrideIssues(value: Prisma.Decimal | null, measure: Measure | null): ValidationIssue[] {
  if (value === null || measure === null) return [];
  const refuse = (message: string) => [{ path: ['value'], code: 'OUT_OF_RANGE', message }];
  const isShare = measure === 'MILESTONES' || measure === 'ASSESSED';
  if (isShare && (value.lt(0) || value.gt(1))) return refuse('The value of this measure must lie in 0…1.');
  if (measure === 'BOOLEAN' && !value.eq(0) && !value.eq(1))
    return refuse('This key result is met or not: the value is 1 or 0.');
  return [];
}

/**
 * Enters a value over what a key result's check-ins give, with a reason, until it is withdrawn by null: a value in its
 * unit, or its progress in 0…1 when it is measured by milestones or assessed.
 */
export const keyResultOverride = defineCommand({
  name: 'keyResultOverride',
  input: z.object({
    id: id('KeyResult'),
    value: stated(decimal),
    ...judgementFields,
  }),
  rules: judgementRules,
  references: judgementReferences,
  async execute({ id, value, observedAt, ...judgement }, { tx, now, newId, record }) {
    const { period } = await openKeyResult(tx, id);
    const at = observedAt ?? now;
    const definition = await tx.keyResultDefinition.findFirst({
      where: { keyResultId: id, validFrom: { lte: at } },
      orderBy: LATEST_DEFINITION,
    });
    refuseAll([
      ...observedAtIssues(at, period, now, ['observedAt']),
      ...(await authorIssues(tx, judgement.authorId, at, period)),
      ...overrideIssues(value, definition?.measure ?? null),
    ]);
    const override = { id: newId(), keyResultId: id, value, ...judgement, observedAt: at };
    await tx.override.create({ data: override });
    record({ type: 'override.created', entityType: 'Override', entityId: override.id, revision: 1 });
    return override.id;
  },
});
