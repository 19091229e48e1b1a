import { weightIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, id, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { openObjectives } from '../../objective/openObjectives.ts';
import { toColumn } from '../../time/plainDate.ts';
import { definitionColumns } from '../definitionColumns.ts';
import { definitionFields, toWeight, weight } from '../definitionFields.ts';
import { definitionRules } from '../definitionRules.ts';
import { metricUnitIssues } from '../metricUnitIssues.ts';
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
  rules: (keyResults) => [
    ...originRules(keyResults),
    ...keyResults.flatMap((keyResult, index) => [
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
        (keyResult.milestones ?? []).map(({ weight }) => toWeight(weight)),
        'NORMALISE',
        [index, 'milestones'],
      ),
    ]),
  ],
  references: (keyResults) =>
    keyResults.flatMap(({ objectiveId, ownerId, derivation }, index) => [
      { type: 'Objective', id: objectiveId, path: [index, 'objectiveId'] },
      { type: 'Person', id: ownerId, path: [index, 'ownerId'] },
      {
        type: 'Metric',
        id: derivation?.metric?.metricId,
        path: [index, 'derivation', 'metric', 'metricId'],
      },
    ]),
  async execute(keyResults, { tx, newId, record }) {
    const open = await openObjectives(
      tx,
      keyResults.map(({ objectiveId }) => objectiveId),
    );
    refuseAll(
      await metricUnitIssues(
        tx,
        keyResults.map(({ unit, derivation }, index) => ({ unit, derivation, path: [index] })),
      ),
    );
    const objectiveIds = [...open.keys()];
    const last = await tx.keyResult.groupBy({
      by: ['objectiveId'],
      where: { objectiveId: { in: objectiveIds } },
      _max: { ordinal: true },
    });
    const ordinals = new Map(last.map(({ objectiveId, _max }) => [objectiveId, _max.ordinal ?? 0]));
    const rows = keyResults.flatMap((keyResult) => {
      const period = open.get(keyResult.objectiveId)?.period;
      if (period === undefined) return [];
      const ordinal = (ordinals.get(keyResult.objectiveId) ?? 0) + 1;
      ordinals.set(keyResult.objectiveId, ordinal);
      return [{ id: newId(), ordinal, validFrom: period.start, ...keyResult }];
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
      data: rows.map(({ id, legacy, validFrom, ...stated }) => ({
        id: newId(),
        keyResultId: id,
        ...definitionColumns(stated),
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
    refuseAll(
      (await weightIssuesOf(tx, objectiveIds)).map((issue) => ({
        ...issue,
        path: [keyResults.findIndex(({ objectiveId }) => objectiveId === issue.objectiveId), 'weight'],
      })),
    );
    for (const { id } of rows)
      record({ type: 'keyResult.created', entityType: 'KeyResult', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
