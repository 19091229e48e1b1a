import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { name } from '../../command/fields.ts';

/** Adds a service account. */
export const serviceAccountCreate = defineCommand({
  name: 'serviceAccountCreate',
  input: z.object({ name }),
  async execute({ name }, { tx, newId, record }) {
    const id = newId();
    await tx.serviceAccount.create({ data: { id, name } });
    record({ type: 'serviceAccount.created', entityType: 'ServiceAccount', entityId: id, revision: 1 });
    return id;
  },
});
