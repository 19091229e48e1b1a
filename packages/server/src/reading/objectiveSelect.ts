import type { Prisma } from '../generated/prisma/client.ts';
import { alignedUnderSelect, alignmentsSelect } from './aligned.ts';
import { LATEST_DEFINITION, LATEST_FACT } from './latestFirst.ts';
import type { Moment } from './Moment.ts';

/** What the value of an objective rests on at a moment, but for the facts of its children. */
export const objectiveSelect = (moment: Moment) => {
  const { asOf, knownAt } = moment;
  const fact = { observedAt: { lte: asOf }, recordedAt: { lte: knownAt } };
  const definition = { validFrom: { lte: asOf }, recordedAt: { lte: knownAt } };
  // biome-ignore lint/complexity/useMathMinMax: these are dates, and the smaller one is to stay one.
  const archived = asOf < knownAt ? asOf : knownAt;
  return {
    id: true,
    title: true,
    conclusion: true,
    definitions: { where: definition, orderBy: LATEST_DEFINITION, take: 1 },
    keyResults: {
      // A key result is a child from its first definition on, until it is archived.
      where: {
        definitions: { some: definition },
        OR: [{ archivedAt: null }, { archivedAt: { gt: archived } }],
      },
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
      select: { id: true },
    },
    alignedUnder: alignedUnderSelect(moment),
    alignments: alignmentsSelect(moment),
    overrides: { where: fact, orderBy: LATEST_FACT, take: 1 },
    assessments: { where: fact, orderBy: LATEST_FACT, take: 1 },
    frozenReadings: {
      where: { supersededAt: null },
      select: { kind: true, explanation: true, hash: true, frozenAt: true },
    },
    period: { select: { endsBefore: true, state: true } },
  } satisfies Prisma.ObjectiveSelect;
};

/** An objective's row as {@link objectiveSelect} reads it. */
export type ObjectiveRow = Prisma.ObjectiveGetPayload<{ select: ReturnType<typeof objectiveSelect> }>;
