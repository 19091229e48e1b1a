import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { copiedDefinition } from '../../key-result/copiedDefinition.ts';
import { lockOpenPeriods } from '../../period/lockOpenPeriods.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';

const latest = { orderBy: LATEST_DEFINITION, take: 1 };

/**
 * Carries an objective on into another period: a new objective with its texts, owners, last definition and key
 * results, linked to the one before. Values stay where they were observed.
 */
export const objectiveCarryOver = defineCommand({
  name: 'objectiveCarryOver',
  input: z.object({ id: id('Objective'), periodId: id('Period') }),
  references: ({ periodId }) => [{ type: 'Period', id: periodId, path: ['periodId'] }],
  async execute({ id, periodId }, { tx, newId, record }) {
    const before = await tx.objective.findUnique({
      where: { id },
      include: {
        definitions: latest,
        keyResults: {
          where: { archivedAt: null },
          orderBy: { ordinal: 'asc' },
          include: { definitions: latest, milestones: { orderBy: { ordinal: 'asc' } } },
        },
      },
    });
    if (before === null) throw new NotFoundError();
    const period = (await lockOpenPeriods(tx, [periodId])).get(periodId);
    if (period === undefined) throw new NotFoundError();
    if (periodId === before.periodId) throw new ConflictError('The objective is already in this period.');
    const validFrom = period.start;
    const { title, description, ownerId, teamId } = before;
    const objective = { id: newId(), periodId, title, description, ownerId, teamId, predecessorId: id };
    await tx.objective.create({ data: objective });
    await tx.objectiveDefinition.createMany({
      data: before.definitions.map(({ commitment, weightMode, nullPolicy, aggregation, driver }) => ({
        id: newId(),
        objectiveId: objective.id,
        commitment,
        weightMode,
        nullPolicy,
        aggregation,
        driver,
        validFrom,
      })),
    });
    const copies = before.keyResults.map((keyResult) => ({ keyResult, id: newId() }));
    await tx.keyResult.createMany({
      data: copies.map(({ id, keyResult: { ownerId, ordinal, title, description } }) => ({
        id,
        objectiveId: objective.id,
        ownerId,
        ordinal,
        title,
        description,
      })),
    });
    await tx.keyResultDefinition.createMany({
      data: copies.flatMap(({ id: keyResultId, keyResult }) =>
        keyResult.definitions.map((definition) => ({
          ...copiedDefinition(definition),
          id: newId(),
          keyResultId,
          validFrom,
        })),
      ),
    });
    await tx.milestone.createMany({
      data: copies.flatMap(({ id: keyResultId, keyResult }) =>
        keyResult.milestones.map(({ ordinal, title, weight, dueOn }) => ({
          id: newId(),
          keyResultId,
          ordinal,
          title,
          weight,
          dueOn,
          validFrom,
        })),
      ),
    });
    record({ type: 'objective.carriedOver', entityType: 'Objective', entityId: objective.id, revision: 1 });
    for (const { id } of copies)
      record({ type: 'keyResult.created', entityType: 'KeyResult', entityId: id, revision: 1 });
    return objective.id;
  },
});
