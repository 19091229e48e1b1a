import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, optional } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { toColumn } from '../../time/plainDate.ts';
import { followUp } from '../fields.ts';
import { knownIncident } from '../knownIncident.ts';

const closed = z.object({ id: id('IncidentFollowUp'), state: z.enum(['DONE', 'DROPPED']) });

/** Says what is to be done after an incident, and what of it is done or dropped. */
export const incidentFollowUp = defineCommand({
  name: 'incidentFollowUp',
  input: z.object({
    id: id('Incident'),
    add: optional(z.array(followUp).max(100)),
    close: optional(z.array(closed).max(100)),
    expectedRevision,
  }),
  rules: ({ add, close }) =>
    (add ?? []).length + (close ?? []).length > 0
      ? []
      : [{ path: ['add'], code: 'REQUIRED', message: 'State what is to be done, or what is done.' }],
  references: ({ add }) =>
    (add ?? []).map(({ ownerId }, index) => ({
      type: 'Person',
      id: ownerId,
      path: ['add', index, 'ownerId'],
    })),
  async execute({ id: incidentId, add, close, expectedRevision }, { tx, now, newId, record }) {
    const before = await knownIncident(tx, incidentId);
    if (before.revision !== expectedRevision) refuseStale(before);
    const there = await tx.incidentFollowUp.findMany({ where: { incidentId } });
    refuseAll(
      (close ?? []).flatMap(({ id }, index) => {
        const found = there.find((each) => each.id === id);
        const again = (close ?? []).findIndex((each) => each.id === id) < index;
        if (found?.state === 'OPEN' && !again) return [];
        return [
          found === undefined
            ? {
                path: ['close', index, 'id'],
                code: 'NOT_FOUND',
                message: 'The incident has no such follow-up.',
              }
            : { path: ['close', index, 'id'], code: 'CLOSED', message: 'The follow-up is closed already.' },
        ];
      }),
    );
    const added = (add ?? []).map(({ dueOn, ...followUp }, index) => ({
      id: newId(),
      incidentId,
      ordinal: there.length + index + 1,
      dueOn: dueOn === null ? null : toColumn(dueOn),
      ...followUp,
    }));
    await tx.incidentFollowUp.createMany({ data: added });
    for (const { id } of added)
      record({ type: 'incidentFollowUp.created', entityType: 'IncidentFollowUp', entityId: id, revision: 1 });
    for (const { id, state } of close ?? []) {
      const data = { state, closedAt: now, revision: { increment: 1 } };
      const { revision } = await tx.incidentFollowUp.update({ where: { id }, data });
      record({ type: 'incidentFollowUp.closed', entityType: 'IncidentFollowUp', entityId: id, revision });
    }
    const revision = expectedRevision + 1;
    await tx.incident.update({ where: { id: incidentId }, data: { revision } });
    record({ type: 'incident.followedUp', entityType: 'Incident', entityId: incidentId, revision });
    return incidentId;
  },
});
