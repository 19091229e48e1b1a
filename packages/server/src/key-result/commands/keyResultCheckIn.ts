import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal, unitInterval } from '../../command/decimalFields.ts';
import { id, instant, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { employmentIssues } from '../../organisation/employmentIssues.ts';
import { observedAtIssues } from '../../period/observedAtIssues.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { checkInIssues } from '../checkInIssues.ts';
import { checkInUnit } from '../checkInUnit.ts';
import { inUnit } from '../inUnit.ts';
import { openKeyResults } from '../openKeyResults.ts';

const checkIn = z.object({
  id: id('KeyResult'),
  milestone: optional(z.number().int()),
  value: optional(decimal),
  numerator: optional(decimal),
  denominator: optional(decimal),
  unit: optional(name),
  confidence: optional(unitInterval),
  note: optional(prose),
  authorId: optional(id('Person')),
  observedAt: instant.nullish(),
  ...origin,
});

/**
 * Records what was observed of key results: absolute values, never increments. One that arrives late with an older
 * `observedAt` does not change the current value. Answers the check-ins' ids in the order given.
 */
export const keyResultCheckIn = defineCommand({
  name: 'keyResultCheckIn',
  input: z.array(checkIn),
  rules: originRules,
  references: (checkIns) =>
    checkIns.map(({ authorId }, index) => ({ type: 'Person', id: authorId, path: [index, 'authorId'] })),
  async execute(checkIns, { tx, now, newId, record }) {
    const open = await openKeyResults(
      tx,
      checkIns.map(({ id }) => id),
    );
    if (checkIns.some(({ id }) => !open.has(id))) throw new NotFoundError();
    const keyResults = await tx.keyResult.findMany({
      where: { id: { in: [...open.keys()] } },
      select: {
        id: true,
        definitions: { orderBy: LATEST_DEFINITION },
        milestones: { select: { id: true, ordinal: true } },
      },
    });
    const targets = new Map(keyResults.map((keyResult) => [keyResult.id, keyResult]));
    const stated = checkIns.map(({ observedAt, unit, ...checkIn }) => {
      const at = observedAt ?? now;
      const definitions = targets.get(checkIn.id)?.definitions ?? [];
      const definition = definitions.find(({ validFrom }) => validFrom <= at) ?? definitions.at(-1);
      const said = inUnit({ ...checkIn, unit }, definition === undefined ? null : checkInUnit(definition));
      return { checkIn: { ...checkIn, observedAt: at }, definition, said };
    });
    refuseAll([
      ...stated.flatMap(({ checkIn, definition, said }, index) => {
        const period = open.get(checkIn.id)?.period;
        const target = targets.get(checkIn.id);
        if (period === undefined || target === undefined || definition === undefined) return [];
        const milestones = target.milestones.map(({ ordinal }) => ordinal);
        return [
          ...observedAtIssues(checkIn.observedAt, period, now, ['observedAt']),
          ...checkInIssues(checkIn, { ...definition, milestones }),
          ...('code' in said ? [said] : []),
        ].map((issue) => ({ ...issue, path: [index, ...issue.path] }));
      }),
      ...(await employmentIssues(
        tx,
        stated.map(({ checkIn: { id, authorId, observedAt } }, index) => ({
          authorId,
          observedAt,
          timeZone: open.get(id)?.period.timeZone ?? 'UTC',
          path: [index, 'observedAt'],
        })),
      )),
    ]);
    const rows = stated.map(({ checkIn: { id: keyResultId, milestone, ...checkIn }, said }) => ({
      id: newId(),
      keyResultId,
      milestoneId:
        targets.get(keyResultId)?.milestones.find(({ ordinal }) => ordinal === milestone)?.id ?? null,
      ...checkIn,
      ...('code' in said ? {} : said),
    }));
    await tx.checkIn.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'checkIn.created', entityType: 'CheckIn', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
