import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal, unitInterval } from '../../command/decimalFields.ts';
import { id, instant, optional, origin, prose } from '../../command/fields.ts';
import { referenceIssues } from '../../command/referenceIssues.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { observedAtIssues } from '../../period/observedAtIssues.ts';
import { checkInIssues } from '../checkInIssues.ts';
import { openKeyResults } from '../openKeyResults.ts';

const checkIn = z.object({
  id: id('KeyResult'),
  milestoneId: optional(id('Milestone')),
  value: optional(decimal),
  numerator: optional(decimal),
  denominator: optional(decimal),
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
        milestones: { select: { id: true } },
      },
    });
    const facts = new Map(keyResults.map((keyResult) => [keyResult.id, keyResult]));
    const rows = checkIns.map(({ id: keyResultId, observedAt, ...checkIn }) => ({
      id: newId(),
      keyResultId,
      ...checkIn,
      observedAt: observedAt ?? now,
    }));
    refuseAll([
      ...rows.flatMap((row, index) => {
        const period = open.get(row.keyResultId)?.period;
        const keyResult = facts.get(row.keyResultId);
        const definition =
          keyResult?.definitions.find(({ validFrom }) => validFrom <= row.observedAt) ?? keyResult?.definitions.at(-1);
        if (period === undefined || definition === undefined) return [];
        const milestone = keyResult?.milestones.some(({ id }) => id === row.milestoneId) ?? false;
        const found = [
          ...observedAtIssues(row.observedAt, period, now, ['observedAt']),
          ...checkInIssues({
            ...row,
            measure: definition.measure,
            valueSource: definition.valueSource,
            milestone: row.milestoneId !== null,
            silent: [row.value, row.numerator, row.denominator, row.confidence, row.note].every((part) => part === null),
          }),
          ...(row.milestoneId === null || milestone || definition.measure !== 'MILESTONES'
            ? []
            : [{ path: ['milestoneId'], code: 'NOT_FOUND', message: 'The key result has no such milestone.' }]),
        ];
        return found.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
      }),
      ...(await referenceIssues(
        tx,
        rows.map(({ authorId }, index) => ({ type: 'Person', id: authorId, path: [index, 'authorId'] })),
      )),
    ]);
    await tx.checkIn.createMany({ data: rows });
    for (const { id } of rows) record({ type: 'checkIn.created', entityType: 'CheckIn', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
