import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { Aggregation, Commitment, Driver, NullPolicy, WeightMode } from '../../generated/prisma/client.ts';
import { lockOpenPeriods } from '../../period/lockOpenPeriods.ts';

const objective = z.object({
  periodId: id('Period'),
  ownerId: optional(id('Person')),
  teamId: optional(id('Team')),
  title: name,
  description: optional(prose),
  commitment: z.enum(Commitment).nullish(),
  aggregation: z.enum(Aggregation).nullish(),
  nullPolicy: z.enum(NullPolicy).nullish(),
  weightMode: z.enum(WeightMode).nullish(),
  driver: z.enum(Driver).nullish(),
  ...origin,
});

/** Adds objectives to open periods. Answers their ids in the order given. */
export const objectiveCreate = defineCommand({
  name: 'objectiveCreate',
  input: z.array(objective),
  rules: originRules,
  references: (objectives) =>
    objectives.flatMap(({ periodId, ownerId, teamId }, index) => [
      { type: 'Period', id: periodId, path: [index, 'periodId'] },
      { type: 'Person', id: ownerId, path: [index, 'ownerId'] },
      { type: 'Team', id: teamId, path: [index, 'teamId'] },
    ]),
  async execute(objectives, { tx, newId, record }) {
    const periods = await lockOpenPeriods(
      tx,
      objectives.map(({ periodId }) => periodId),
    );
    const rows = objectives.map(
      ({ commitment, aggregation, nullPolicy, weightMode, driver, ...objective }) => ({
        objective: { id: newId(), ...objective },
        definition: {
          id: newId(),
          commitment: commitment ?? 'COMMITTED',
          weightMode: weightMode ?? 'NORMALISE',
          aggregation: aggregation ?? 'MEAN',
          nullPolicy: nullPolicy ?? 'EXCLUDE',
          driver: driver ?? 'KEY_RESULTS',
        } as const,
      }),
    );
    await tx.objective.createMany({ data: rows.map(({ objective }) => objective) });
    await tx.objectiveDefinition.createMany({
      data: rows.flatMap(({ objective, definition }) => {
        // What an objective is at first, it is for its whole period, whenever it was written down.
        const validFrom = periods.get(objective.periodId)?.start;
        return validFrom === undefined ? [] : [{ ...definition, objectiveId: objective.id, validFrom }];
      }),
    });
    for (const { objective } of rows)
      record({ type: 'objective.created', entityType: 'Objective', entityId: objective.id, revision: 1 });
    return rows.map(({ objective }) => objective.id);
  },
});
