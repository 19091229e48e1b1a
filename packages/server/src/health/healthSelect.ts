import type { Prisma } from '../generated/prisma/client.ts';
import { LATEST_DEFINITION, LATEST_FACT } from '../reading/latestFirst.ts';
import type { Moment } from '../reading/Moment.ts';
import { HEALTH_RULES } from './HealthRules.ts';

const observed = ({ asOf, knownAt }: Moment) => ({
  where: { observedAt: { lte: asOf }, recordedAt: { lte: knownAt } },
  orderBy: LATEST_FACT,
  take: 1,
  select: { observedAt: true },
});

/** When a key result was last observed or judged at a moment. */
export const observedSelect = (moment: Moment) => {
  const { where, ...latest } = observed(moment);
  return {
    checkIns: {
      ...latest,
      where: { ...where, OR: [{ value: { not: null } }, { numerator: { not: null } }] },
    },
    assessments: { ...latest, where },
    overrides: { ...latest, where },
  } satisfies Prisma.KeyResultSelect;
};

/** How often the values of a key result are expected by its definition at a moment. */
export const cadenceSelect = ({ asOf, knownAt }: Moment) =>
  ({
    where: { validFrom: { lte: asOf }, recordedAt: { lte: knownAt } },
    orderBy: LATEST_DEFINITION,
    take: 1,
    select: { cadenceDays: true, graceDays: true },
  }) satisfies Prisma.KeyResult$definitionsArgs;

/** What the health of an objective and of its key results rests on beside their values. */
export const objectiveHealthSelect = (moment: Moment) => {
  const { asOf, knownAt } = moment;
  return {
    definitions: {
      where: { validFrom: { lte: asOf }, recordedAt: { lte: knownAt } },
      orderBy: LATEST_DEFINITION,
      take: 1,
      select: { commitment: true },
    },
    period: { select: { startsOn: true, endsBefore: true, ...HEALTH_RULES } },
  } satisfies Prisma.ObjectiveSelect;
};

/** An objective's row as {@link objectiveHealthSelect} reads it. */
export type ObjectiveHealthRow = Prisma.ObjectiveGetPayload<{
  select: ReturnType<typeof objectiveHealthSelect>;
}>;

/** Facts as {@link observedSelect} reads them. */
export type ObservedRow = Prisma.KeyResultGetPayload<{ select: ReturnType<typeof observedSelect> }>;

/** The instant of the latest of some facts; null for none. */
export function lastObserved(rows: readonly Partial<ObservedRow>[]): Date | null {
  const instants = rows.flatMap(({ checkIns = [], assessments = [], overrides = [] }) =>
    [...checkIns, ...assessments, ...overrides].map(({ observedAt }) => observedAt),
  );
  return instants.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null);
}
