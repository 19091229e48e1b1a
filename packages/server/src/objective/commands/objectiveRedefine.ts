import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant, optional, reason } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { Aggregation, Commitment, Driver, NullPolicy, WeightMode } from '../../generated/prisma/client.ts';
import { weightIssuesOf } from '../../key-result/weightIssuesOf.ts';
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
    weightMode: z.enum(WeightMode).nullish(),
    driver: z.enum(Driver).nullish(),
    validFrom: instant.nullish(),
    reason: optional(reason),
    expectedRevision,
  }),
  async execute({ id, validFrom, reason, expectedRevision, ...change }, scope) {
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
        commitment: change.commitment ?? before.commitment,
        weightMode: change.weightMode ?? before.weightMode,
        aggregation: change.aggregation ?? before.aggregation,
        nullPolicy: change.nullPolicy ?? before.nullPolicy,
        driver: change.driver ?? before.driver,
        reason,
        validFrom: from,
      },
    });
    const path = [change.weightMode == null ? 'driver' : 'weightMode'];
    refuseAll((await weightIssuesOf(tx, [id])).map((issue) => ({ ...issue, path })));
    return reviseObjective(open, expectedRevision, {}, 'objective.redefined', scope);
  },
});
