import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, optional } from '../../command/fields.ts';
import { lastOrdinals, openPlaces, placeKey } from '../openPlaces.ts';
import { reviseWorkItem } from '../reviseWorkItem.ts';
import { place, placeReferences, placeRules } from '../workItemFields.ts';

/**
 * Puts work under an objective, a key result or other work, or makes it free; behind what is there already unless its place among them is
 * stated. The database refuses parts that go round in a circle, also when two writers make it together.
 */
export const workItemPlace = defineCommand({
  name: 'workItemPlace',
  input: z.object({
    id: id('WorkItem'),
    ...place,
    ordinal: optional(z.number().int().min(1)),
    expectedRevision,
  }),
  rules: (input) => placeRules(input),
  references: (input) => placeReferences(input),
  async execute({ id, expectedRevision, ordinal, ...place }, scope) {
    await openPlaces(scope.tx, [place]);
    return reviseWorkItem({ id, expectedRevision }, 'workItem.placed', scope, async () => {
      const last = (await lastOrdinals(scope.tx, [place])).get(placeKey(place)) ?? 0;
      return { ...place, ordinal: ordinal ?? last + 1 };
    });
  },
});
