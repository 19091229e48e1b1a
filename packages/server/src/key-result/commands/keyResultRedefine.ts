import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant, optional, reason } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { validFromIssues } from '../../period/validFromIssues.ts';
import { definitionColumns } from '../definitionColumns.ts';
import { definitionFields } from '../definitionFields.ts';
import { definitionRules } from '../definitionRules.ts';
import { metricUnitIssues } from '../metricUnitIssues.ts';
import { openKeyResult } from '../openKeyResult.ts';
import { openObjectiveOf } from '../openObjectiveOf.ts';
import { reviseKeyResult } from '../reviseKeyResult.ts';
import { weightIssuesOf } from '../weightIssuesOf.ts';

/**
 * Gives a key result a whole new definition from an instant on: what is not stated is unset. Earlier instants keep the
 * definition that they had.
 */
export const keyResultRedefine = defineCommand({
  name: 'keyResultRedefine',
  input: z.object({
    id: id('KeyResult'),
    ...definitionFields,
    validFrom: instant.nullish(),
    reason: optional(reason),
    expectedRevision,
  }),
  rules: (input) => definitionRules(input, false, []),
  references: ({ derivation }) => [
    { type: 'Metric', id: derivation?.metric?.metricId, path: ['derivation', 'metric', 'metricId'] },
  ],
  async execute({ id, validFrom, expectedRevision, reason, ...definition }, scope) {
    const { tx, now, newId } = scope;
    // The objective first, as in every command that decides over weights: rows are locked in one order.
    await openObjectiveOf(tx, id);
    const open = await openKeyResult(tx, id);
    const from = validFrom ?? now;
    refuseAll([
      ...validFromIssues(from, open.period, ['validFrom']),
      ...(await metricUnitIssues(tx, [{ ...definition, path: [] }])),
    ]);
    await tx.keyResultDefinition.create({
      data: {
        id: newId(),
        keyResultId: id,
        ...definitionColumns(definition),
        reason,
        validFrom: from,
      },
    });
    refuseAll(
      (await weightIssuesOf(tx, [open.objectiveId])).map((issue) => ({ ...issue, path: ['weight'] })),
    );
    return reviseKeyResult(open, expectedRevision, {}, 'keyResult.redefined', scope);
  },
});
