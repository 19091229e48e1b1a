import {
  accrued,
  agreement,
  type ComputedFigure,
  DomainError,
  moneyValue,
  type Rational,
  ratio,
  type StatedFigure,
} from '@meritkit/core';
import { VERSION_SELECT } from '../cost-saving/SavingFacts.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { LATEST_DEFINITION, LATEST_FACT } from '../reading/latestFirst.ts';
import { toRational } from '../reading/toRational.ts';
import { FIGURE_SELECT, toStatedFigure } from '../statement/toStatedFigure.ts';
import { dayOf } from '../time/dayOf.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** What a comparison reads, in one statement for all links of a list. */
export const COMPARED = {
  statement: { select: FIGURE_SELECT },
  workItem: { select: { progress: true } },
  costSaving: { select: { versions: { select: VERSION_SELECT, orderBy: LATEST_FACT, take: 1 } } },
  keyResult: {
    select: {
      definitions: { select: { unit: true }, orderBy: LATEST_DEFINITION, take: 1 },
      checkIns: {
        where: { milestoneId: null, OR: [{ value: { not: null } }, { numerator: { not: null } }] },
        select: { value: true, numerator: true, denominator: true, observedAt: true },
        orderBy: LATEST_FACT,
        take: 1,
      },
    },
  },
} as const satisfies Prisma.EvidenceLinkSelect;

type Row = Prisma.EvidenceLinkGetPayload<{ select: typeof COMPARED }>;

/** Both figures are known, and fit together. */
export interface Comparison {
  readonly computed: { readonly value: Rational; readonly unit: string | null };
  readonly agrees: boolean;
}

/** Compares the figure of a statement with what is computed for the thing that it is about; null where that is not well defined. */
export function comparisonOf(row: Row, timeZone: string): Comparison | null {
  const stated = row.statement === null ? null : toStatedFigure(row.statement);
  if (stated === null) return null;
  for (const { value, unit } of computedFigures(row, stated, timeZone)) {
    const agrees = fits(stated, { value, unit });
    if (value !== null && agrees !== null) return { computed: { value, unit }, agrees };
  }
  return null;
}

/** Null also where the units do not fit together. */
function fits(stated: StatedFigure, computed: ComputedFigure): boolean | null {
  try {
    return agreement(stated, computed);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function computedFigures(row: Row, stated: StatedFigure, timeZone: string): ComputedFigure[] {
  if (row.keyResult !== null) return keyResultFigures(row.keyResult, stated, timeZone);
  if (row.workItem !== null)
    return stated.window === null ? [{ value: toRational(row.workItem.progress), unit: 'share' }] : [];
  return row.costSaving === null ? [] : savingFigures(row.costSaving, stated);
}

function keyResultFigures(
  { definitions, checkIns: [latest] }: NonNullable<Row['keyResult']>,
  { window }: StatedFigure,
  timeZone: string,
): ComputedFigure[] {
  if (latest === undefined) return [];
  const day = dayOf(latest.observedAt, timeZone);
  if (window !== null && (day < window.startsOn || day >= window.endsBefore)) return [];
  const { value, numerator, denominator } = latest;
  if (value !== null) return [{ value: toRational(value), unit: definitions[0]?.unit ?? null }];
  const [above, below] = [toRational(numerator), toRational(denominator)];
  return above === null || below === null ? [] : [{ value: ratio(above, below), unit: 'share' }];
}

/** The amount of one occurrence, or what accrues in the window that the figure names; else what is saved besides money. */
function savingFigures(
  { versions: [facts] }: NonNullable<Row['costSaving']>,
  { window }: StatedFigure,
): ComputedFigure[] {
  if (facts === undefined) return [];
  const { amountMinor, currency, recurrence } = facts;
  const amount = amountMinor === null || currency === null ? null : { minor: amountMinor, currency };
  const startsOn = facts.startsOn === null ? null : toPlainDate(facts.startsOn);
  const money = window === null ? amount : accrued({ amount, recurrence, startsOn }, window);
  return [
    ...(money === null ? [] : [{ value: moneyValue(money), unit: money.currency }]),
    ...(window === null ? facts.quantities : []).map(({ value, unit }) => ({
      value: toRational(value),
      unit,
    })),
  ];
}
