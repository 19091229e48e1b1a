import { weightIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, id, name, optional, origin, prose } from '../../command/fields.ts';
import { referenceIssues } from '../../command/referenceIssues.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { openObjective } from '../../objective/openObjective.ts';
import { toColumn } from '../../time/plainDate.ts';
import { definitionFields, definitionRules, weight } from '../definitionFields.ts';
import { weightIssuesOf } from '../weightIssuesOf.ts';

const milestone = z.object({ title: name, weight: optional(weight), dueOn: optional(date) });

const keyResult = z.object({
  objectiveId: id('Objective'),
  ownerId: optional(id('Person')),
  title: name,
  description: optional(prose),
  ...definitionFields,
  legacy: optional(z.boolean()),
  milestones: optional(z.array(milestone).max(100)),
  ...origin,
});

/** Adds key results behind those that their objectives have. Answers their ids in the order given. */
export const keyResultCreate = defineCommand({
  name: 'keyResultCreate',
  input: z.array(keyResult),
  rules: (keyResults) =>
    keyResults.flatMap((keyResult, index) => [
      ...definitionRules(keyResult, keyResult.legacy ?? false, [index]),
      ...(keyResult.measure !== 'MILESTONES' && (keyResult.milestones?.length ?? 0) > 0
        ? [
            {
              path: [index, 'milestones'],
              code: 'NOT_FOR_MEASURE',
              message: 'Only the measure MILESTONES has milestones.',
            },
          ]
        : []),
      ...weightIssues(
        (keyResult.milestones ?? []).map(({ weight }) => (weight == null ? null : BigInt(weight))),
        'NORMALISE',
      ).map(({ code, message }) => ({ path: [index, 'milestones'], code, message })),
    ]),
  async execute(keyResults, { tx, newId, record }) {
    refuseAll(
      await referenceIssues(
        tx,
        keyResults.flatMap(({ objectiveId, ownerId }, index) => [
          { type: 'Objective', id: objectiveId, path: [index, 'objectiveId'] },
          { type: 'Person', id: ownerId, path: [index, 'ownerId'] },
        ]),
      ),
    );
    // In the order of ids, so that two writers of the same objectives cannot wait for each other.
    const objectiveIds = [...new Set(keyResults.map(({ objectiveId }) => objectiveId))].sort();
    const places = new Map<string, { start: Date; ordinal: number }>();
    for (const objectiveId of objectiveIds) {
      const { period } = await openObjective(tx, objectiveId);
      const { _max } = await tx.keyResult.aggregate({ where: { objectiveId }, _max: { ordinal: true } });
      places.set(objectiveId, { start: period.start, ordinal: _max.ordinal ?? 0 });
    }
    const rows = keyResults.flatMap((keyResult) => {
      const place = places.get(keyResult.objectiveId);
      if (place === undefined) return [];
      place.ordinal += 1;
      return [{ id: newId(), ordinal: place.ordinal, validFrom: place.start, ...keyResult }];
    });
    await tx.keyResult.createMany({
      data: rows.map(({ id, objectiveId, ownerId, ordinal, title, description, source, externalId }) => ({
        id,
        objectiveId,
        ownerId,
        ordinal,
        title,
        description,
        source,
        externalId,
      })),
    });
    await tx.keyResultDefinition.createMany({
      data: rows.map(({ id, measure, valueSource, unit, baseline, target, weight, legacy, validFrom }) => ({
        id: newId(),
        keyResultId: id,
        measure,
        valueSource: valueSource ?? 'CHECK_IN',
        unit,
        baseline,
        target,
        weight,
        legacy: legacy ?? false,
        validFrom,
      })),
    });
    await tx.milestone.createMany({
      data: rows.flatMap(({ id, validFrom, milestones }) =>
        (milestones ?? []).map(({ title, weight, dueOn }, index) => ({
          id: newId(),
          keyResultId: id,
          ordinal: index + 1,
          title,
          weight,
          dueOn: dueOn === null ? null : toColumn(dueOn),
          validFrom,
        })),
      ),
    });
    for (const objectiveId of objectiveIds)
      refuseAll(
        await weightIssuesOf(tx, objectiveId, [
          keyResults.findIndex((one) => one.objectiveId === objectiveId),
          'weight',
        ]),
      );
    for (const { id } of rows)
      record({ type: 'keyResult.created', entityType: 'KeyResult', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
