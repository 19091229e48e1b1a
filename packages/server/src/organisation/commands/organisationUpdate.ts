import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, kept, name } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { healthRulesField } from '../../health/healthRulesField.ts';
import { severityLabelRules, severityLabels } from '../../incident/severityLabels.ts';
import { isTimeZone } from '../../time/isTimeZone.ts';

/** Changes the organisation's name, its labels of severities and, while there are no objectives, the time zone in which its dates are meant. */
export const organisationUpdate = defineCommand({
  name: 'organisationUpdate',
  input: z.object({
    name: kept(name),
    timeZone: kept(name),
    severityLabels: kept(severityLabels),
    healthRules: kept(healthRulesField),
    expectedRevision,
  }),
  rules: ({ timeZone, severityLabels }) => [
    ...(timeZone == null || isTimeZone(timeZone)
      ? []
      : [
          {
            path: ['timeZone'],
            code: 'UNKNOWN_TIME_ZONE',
            message: 'This is not the IANA name of a time zone, as "Europe/Berlin" is.',
          },
        ]),
    ...severityLabelRules(severityLabels ?? []),
  ],
  async execute({ expectedRevision, severityLabels, healthRules, ...patch }, { tx, record }) {
    const before = await tx.organisation.findFirstOrThrow();
    const moves = patch.timeZone !== undefined && patch.timeZone !== before.timeZone;
    // The instants at which periods begin and end follow from it; definitions and values rest on those.
    if (moves && (await tx.objective.findFirst({ select: { id: true } })) !== null)
      throw new ConflictError(
        'The time zone cannot be changed any more: there are objectives whose periods are meant in it.',
      );
    const { count } = await tx.organisation.updateMany({
      where: { id: before.id, revision: expectedRevision },
      data: { ...defined(patch), ...healthRules, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    if (severityLabels !== undefined) {
      await tx.severityLabel.deleteMany();
      await tx.severityLabel.createMany({ data: severityLabels });
    }
    record({
      type: 'organisation.updated',
      entityType: 'Organisation',
      entityId: before.id,
      revision: expectedRevision + 1,
    });
    return before.id;
  },
});
