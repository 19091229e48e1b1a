import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant, optional, reason } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { Aggregation, Commitment, NullPolicy } from '../../generated/prisma/client.ts';
import { validFromIssues } from '../../period/validFromIssues.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { openObjective } from '../openObjective.ts';
import { reviseObjective } from '../reviseObjective.ts';

/** Changes how an objective is judged, from an instant on; earlier instants keep the definition that they had. */
export const objectiveRedefine = defineCommand({
  name: 'objectiveRedefine',
  input: z.object({
    id: id('Objective'),
    commitment: z.enum(Commitment).nullish(),
    aggregation: z.enum(Aggregation).nullish(),
    nullPolicy: z.enum(NullPolicy).nullish(),
    validFrom: instant.nullish(),
    reason: optional(reason),
    expectedRevision,
  }),
  async execute({ id, commitment, aggregation, nullPolicy, validFrom, reason, expectedRevision }, scope) {
    const { tx, now, newId } = scope;
    const open = await openObjective(tx, id);
    const from = validFrom ?? now;
    refuseAll(validFromIssues(from, open.period, ['validFrom']));
    const before = await tx.objectiveDefinition.findFirstOrThrow({
      where: { objectiveId: id, validFrom: { lte: from } },
      orderBy: LATEST_DEFINITION,
    });
    await tx.objectiveDefinition.create({
      data: {
        id: newId(),
        objectiveId: id,
        commitment: commitment ?? before.commitment,
        weightMode: before.weightMode,
        aggregation: aggregation ?? before.aggregation,
        nullPolicy: nullPolicy ?? before.nullPolicy,
        reason,
        validFrom: from,
      },
    });
    return reviseObjective(open, expectedRevision, {}, 'objective.redefined', scope);
  },
});
