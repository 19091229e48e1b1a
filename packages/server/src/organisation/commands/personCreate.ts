import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { name, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';

/** Adds people. Answers their ids in the order given. */
export const personCreate = defineCommand({
  name: 'personCreate',
  input: z.array(z.object({ displayName: name, ...origin })),
  rules: originRules,
  async execute(people, { tx, newId, record }) {
    const rows = people.map((person) => ({ id: newId(), ...person }));
    await tx.person.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'person.created', entityType: 'Person', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
