import { replay } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import { NIL_UUID } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import { digest } from '../reading/digest.ts';
import { FINAL } from '../reading/Moment.ts';
import { createReadings } from '../reading/Readings.ts';

const BATCH = 500;

/** Frozen scores that their explanations do not give, that their facts do not give any more, or whose text was changed. */
export async function frozenFaults({ prisma }: Database): Promise<string[]> {
  const faults: string[] = [];
  const timeZone = async () => (await prisma.organisation.findFirstOrThrow()).timeZone;
  let after: string | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof prisma.frozenReading.findMany>> =
      await prisma.frozenReading.findMany({
        where: { supersededAt: null, ...(after === null ? {} : { id: { gt: after } }) },
        orderBy: { id: 'asc' },
        take: BATCH,
      });
    const readings = createReadings(prisma, timeZone, 'OWN_FACTS');
    const recomputed = await Promise.all(
      rows.map(({ objectiveId, keyResultId }) =>
        objectiveId === null
          ? readings.keyResult(keyResultId ?? NIL_UUID, FINAL)
          : readings.objective(objectiveId, FINAL),
      ),
    );
    rows.forEach(({ id, value, explanation, hash }, index) => {
      const name = `The frozen score ${encodeId('FrozenReading', id)}`;
      const frozen = value === null ? null : BigInt(value);
      if (digest(explanation) !== hash)
        faults.push(`${name} has an explanation that does not match its hash.`);
      else if (replay(JSON.parse(explanation)).value !== frozen)
        faults.push(`${name} is not what its explanation gives.`);
      if (recomputed[index]?.score.reading.value !== frozen)
        faults.push(`${name} is not what its facts give now.`);
    });
    if (rows.length < BATCH) return faults;
    after = rows.at(-1)?.id ?? null;
  }
}
