import type { Prisma } from '../generated/prisma/client.ts';
import { alignedUnderSelect } from './aligned.ts';
import { LATEST_DEFINITION, LATEST_FACT } from './latestFirst.ts';
import type { Moment } from './Moment.ts';

/** What the rules take of a check-in. */
export const OBSERVATION_SELECT = {
  id: true,
  value: true,
  numerator: true,
  denominator: true,
  observedAt: true,
  recordedAt: true,
  sequence: true,
} satisfies Prisma.CheckInSelect;

/** What the value of a key result rests on at a moment: of each history only the row that counts then, in one statement. */
export const keyResultSelect = (moment: Moment) => {
  const { asOf, knownAt } = moment;
  const fact = { observedAt: { lte: asOf }, recordedAt: { lte: knownAt } };
  const definition = { validFrom: { lte: asOf }, recordedAt: { lte: knownAt } };
  const observation = { select: OBSERVATION_SELECT, orderBy: LATEST_FACT, take: 1 };
  return {
    id: true,
    title: true,
    definitions: { where: definition, orderBy: LATEST_DEFINITION, take: 1 },
    checkIns: {
      ...observation,
      where: { ...fact, milestoneId: null, OR: [{ value: { not: null } }, { numerator: { not: null } }] },
    },
    milestones: {
      where: definition,
      orderBy: { ordinal: 'asc' },
      select: {
        id: true,
        title: true,
        weight: true,
        dueOn: true,
        checkIns: { ...observation, where: { ...fact, value: { not: null } } },
      },
    },
    alignedUnder: alignedUnderSelect(moment),
    overrides: { where: fact, orderBy: LATEST_FACT, take: 1 },
    assessments: { where: fact, orderBy: LATEST_FACT, take: 1 },
    frozenReadings: {
      where: { supersededAt: null },
      select: { kind: true, explanation: true, hash: true, frozenAt: true },
    },
    objective: {
      select: {
        definitions: { where: definition, orderBy: LATEST_DEFINITION, take: 1, select: { commitment: true } },
        period: { select: { startsOn: true, endsBefore: true, state: true } },
      },
    },
  } satisfies Prisma.KeyResultSelect;
};

/** A key result's row as {@link keyResultSelect} reads it. */
export type KeyResultRow = Prisma.KeyResultGetPayload<{ select: ReturnType<typeof keyResultSelect> }>;
