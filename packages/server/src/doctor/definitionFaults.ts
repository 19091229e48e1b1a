import type { Database } from '../database/Database.ts';
import { encodeId } from '../id/encodeId.ts';

/** Objectives and key results that nothing says how to judge, and alignments that nothing says how to count. */
export async function definitionFaults({ prisma }: Database): Promise<string[]> {
  const [objectives, keyResults, alignments] = await Promise.all([
    prisma.objective.findMany({ where: { definitions: { none: {} } }, select: { id: true } }),
    prisma.keyResult.findMany({ where: { definitions: { none: {} } }, select: { id: true } }),
    prisma.alignment.findMany({ where: { definitions: { none: {} } }, select: { id: true } }),
  ]);
  return [
    ...objectives.map(({ id }) => `The objective ${encodeId('Objective', id)} has no definition.`),
    ...keyResults.map(({ id }) => `The key result ${encodeId('KeyResult', id)} has no definition.`),
    ...alignments.map(({ id }) => `The alignment ${encodeId('Alignment', id)} has no definition.`),
  ];
}
