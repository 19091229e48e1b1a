import type { Millionths } from '../number/Millionths.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** A person whose grade counts in a distribution. */
export interface RatedPerson {
  readonly id: string;
  /** The id of the unit. */
  readonly unit: string;
  /** The grade as it stands; null is not rated, and counts nowhere. */
  readonly level: string | null;
  /** The adjusted score that it was computed from; null where there is none. */
  readonly score: Millionths | null;
}

/** How a unit stands to one quota. */
export interface QuotaStanding {
  /** The unit that counts as a whole. */
  readonly unit: string;
  readonly levels: readonly string[];
  /** How many people are rated. */
  readonly rated: number;
  /** `floor(q · n)`. */
  readonly allowed: number;
  readonly count: number;
  /** The ids of those at the boundary: the last that fit, and all that do not, the best first; empty while the quota is kept. */
  readonly boundary: readonly string[];
  /** `TIE_AT_BOUNDARY`: people on both sides of the boundary have the same grade and score, so that nothing computed tells them apart. */
  readonly tie: readonly string[];
}

/**
 * How units stand to the quotas of a policy, which are maxima only. A unit with fewer rated people than the minimum group counts
 * with its whole parent, further up until there are enough or there is no parent. Nothing moves by itself, and nobody is forced down:
 * publishing waits until a quota is kept or waived with a reason.
 *
 * @param parentOf - The parent of each unit; absent or null at the top.
 * @returns All standings, by unit and quota; those with `count > allowed` are over.
 */
export function quotaReport(
  policy: GradingPolicy,
  people: readonly RatedPerson[],
  parentOf: ReadonlyMap<string, string | null>,
): QuotaStanding[] {
  const rated = people.filter(({ level }) => level !== null);
  const groups = groupsOf(policy.minimumGroup, rated, parentOf);
  return [...groups].flatMap(([unit, members]) =>
    policy.quotas.map(({ levels, share }) => {
      const allowed = Number((share * BigInt(members.length)) / 1_000_000n);
      const inside = members.filter(({ level }) => levels.includes(level ?? '')).sort(bestFirst(policy));
      const isOver = inside.length > allowed;
      return {
        unit,
        levels,
        rated: members.length,
        allowed,
        count: inside.length,
        boundary: isOver ? inside.slice(Math.max(0, allowed - 1)).map(({ id }) => id) : [],
        tie: isOver ? tieAt(inside, allowed) : [],
      };
    }),
  );
}

/** The people of each unit that counts, with those of the small units below it. */
function groupsOf(
  minimum: number,
  rated: readonly RatedPerson[],
  parentOf: ReadonlyMap<string, string | null>,
): Map<string, RatedPerson[]> {
  const below = new Map<string, RatedPerson[]>();
  const chain = (unit: string): string[] => {
    const units: string[] = [];
    for (let at: string | null = unit; at !== null && !units.includes(at); at = parentOf.get(at) ?? null)
      units.push(at);
    return units;
  };
  for (const person of rated)
    for (const unit of chain(person.unit)) {
      const members = below.get(unit);
      if (members === undefined) below.set(unit, [person]);
      else members.push(person);
    }
  const counted = new Map<string, RatedPerson[]>();
  for (const { unit } of rated) {
    const units = chain(unit);
    const whole = units.find((at) => (below.get(at)?.length ?? 0) >= minimum) ?? units.at(-1) ?? unit;
    counted.set(whole, below.get(whole) ?? []);
  }
  return counted;
}

const bestFirst =
  ({ levels }: GradingPolicy) =>
  (a: RatedPerson, b: RatedPerson): number => {
    const order = levels.map(({ code }) => code);
    const byLevel = order.indexOf(a.level ?? '') - order.indexOf(b.level ?? '');
    if (byLevel !== 0) return byLevel;
    const [left, right] = [a.score ?? -1n, b.score ?? -1n];
    if (left !== right) return left > right ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };

/** Everybody whom nothing computed tells from the first one beyond the boundary; empty when that is nobody before it. */
function tieAt(inside: readonly RatedPerson[], allowed: number): string[] {
  const [last, first] = [inside[allowed - 1], inside[allowed]];
  const same = (person: RatedPerson | undefined) =>
    person !== undefined && person.level === first?.level && person.score === first?.score;
  return same(last) ? inside.filter(same).map(({ id }) => id) : [];
}
