import { canonicalExplanation } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import type { ComputedValues } from '../../reading/Computed.ts';
import { finalAt } from '../../reading/Moment.ts';
import { createReadings } from '../../reading/Readings.ts';

/** Objectives frozen in one transaction: few enough that others need not wait long for the ledger. */
const BATCH = 200;

/**
 * Freezes the scores of the next objectives of a closing period and of their key results, with their explanations.
 * Answers how many objectives it froze; 0 when all are.
 */
export const periodFreeze = defineCommand({
  name: 'periodFreeze',
  input: z.object({ id: id('Period') }),
  async execute({ id }, { tx, now, newId, record }) {
    // Two processes may finish one closing: the second waits here, and then finds what is left.
    await tx.$queryRaw`SELECT 1 FROM "Period" WHERE id = ${id}::uuid FOR UPDATE`;
    const period = await tx.period.findUniqueOrThrow({ where: { id } });
    if (period.state !== 'CLOSING') throw new ConflictError('The period is not being closed.');
    const objectives = await tx.objective.findMany({
      where: { periodId: id, frozenReadings: { none: { supersededAt: null } } },
      select: { id: true, revision: true, keyResults: { select: { id: true } } },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    const readings = createReadings(tx, async () => (await tx.organisation.findFirstOrThrow()).timeZone);
    const frozen = (
      subject: { objectiveId: string } | { keyResultId: string },
      { score }: ComputedValues,
    ) => ({
      id: newId(),
      periodId: id,
      ...subject,
      kind: 'SCORE' as const,
      value: score.reading.value === null ? null : Number(score.reading.value),
      explanation: canonicalExplanation(score.explanation()),
      hash: score.hash(),
    });
    const rows = await Promise.all(
      objectives.flatMap(({ id: objectiveId, keyResults }) => [
        readings.objective(objectiveId, finalAt(now)).then((values) => frozen({ objectiveId }, values)),
        ...keyResults.map(({ id: keyResultId }) =>
          readings.keyResult(keyResultId, finalAt(now)).then((values) => frozen({ keyResultId }, values)),
        ),
      ]),
    );
    await tx.frozenReading.createMany({ data: rows });
    for (const { id, revision } of objectives)
      record({ type: 'objective.frozen', entityType: 'Objective', entityId: id, revision });
    return objectives.length;
  },
});
