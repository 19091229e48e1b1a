import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { name } from '../../command/fields.ts';

/** Makes the organisation of a new deployment. */
export const organisationCreate = defineCommand({
  name: 'organisationCreate',
  input: z.object({ name, timeZone: name }),
  async execute(organisation, { tx, newId, record }) {
    const id = newId();
    await tx.organisation.create({
      data: { id, ...organisation, cursorKey: randomBytes(32).toString('hex') },
    });
    record({ type: 'organisation.created', entityType: 'Organisation', entityId: id, revision: 1 });
    return id;
  },
});
