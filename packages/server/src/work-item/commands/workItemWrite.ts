import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal } from '../../command/decimalFields.ts';
import { id, instant, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { factInstantIssues } from '../../time/factInstantIssues.ts';
import { lastOrdinals, openPlaces, placeKey } from '../openPlaces.ts';
import { foldOf, placeOf, type WorkItemFacts } from '../WorkItemFacts.ts';
import {
  due,
  dueColumns,
  place,
  placeReferences,
  placeRules,
  recurrence,
  recurrenceColumns,
  state,
  workItemRules,
} from '../workItemFields.ts';

const workItem = z.object({
  title: name,
  description: optional(prose),
  ...place,
  state: optional(state),
  stateText: optional(name),
  progress: optional(decimal),
  ownerId: optional(id('Person')),
  due: optional(due),
  recurrence: optional(recurrence),
  observedAt: instant.nullish(),
  ...origin,
});

/** Writes down work, each behind what stands in its place already. Answers the ids in the order given. */
export const workItemWrite = defineCommand({
  name: 'workItemWrite',
  input: z.array(workItem),
  rules: (items) => [
    ...originRules(items),
    ...items.flatMap((item, index) => [...placeRules(item, [index]), ...workItemRules(item, [index])]),
  ],
  references: (items) =>
    items.flatMap((item, index) => [
      ...placeReferences(item, [index]),
      { type: 'Person', id: item.ownerId, path: [index, 'ownerId'] },
    ]),
  async execute(items, { tx, now, newId, record }) {
    refuseAll(
      items.flatMap(({ observedAt }, index) =>
        factInstantIssues(observedAt ?? now, now, null, [index, 'observedAt']),
      ),
    );
    await openPlaces(tx, items);
    const ordinals = await lastOrdinals(tx, items);
    const rows = items.map(({ source, externalId, due, recurrence, state, observedAt, ...stated }) => {
      const ordinal = (ordinals.get(placeKey(stated)) ?? 0) + 1;
      ordinals.set(placeKey(stated), ordinal);
      const facts: WorkItemFacts = {
        ...stated,
        ordinal,
        state: state ?? 'PLANNED',
        ...dueColumns(due),
        ...recurrenceColumns(recurrence),
        observedAt: observedAt ?? now,
      };
      return { id: newId(), source, externalId, facts };
    });
    await tx.workItem.createMany({
      data: rows.map(({ facts, ...own }) => ({ ...own, ...foldOf(facts), ...placeOf(facts) })),
    });
    await tx.workItemVersion.createMany({
      data: rows.map(({ id: workItemId, facts }) => ({ id: newId(), workItemId, ...facts })),
    });
    for (const { id } of rows)
      record({ type: 'workItem.written', entityType: 'WorkItem', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
