/** In which order values are computed, and which cannot be. */
export interface EvaluationOrder {
  /** Every id once, each after all that it depends on, but for those in a circle. */
  readonly order: readonly string[];
  /** The ids that depend on themselves, through others or at once. */
  readonly circular: ReadonlySet<string>;
}

interface Visit {
  readonly id: string;
  readonly rank: number;
  readonly below: Iterator<string>;
  lowest: number;
}

/**
 * Orders what depends on one another so that each comes after what it depends on. Circles are named, and do not depend on
 * where one begins: the strongly connected components, by Tarjan's algorithm without recursion.
 *
 * @param dependencies - For each id those that it depends on; ids without an entry depend on nothing.
 *
 * @example
 * evaluationOrder(new Map([['year', ['q1', 'q2']], ['q1', ['team']], ['q2', ['team']]])).order; // => ['team', 'q1', 'q2', 'year']
 */
export function evaluationOrder(dependencies: ReadonlyMap<string, readonly string[]>): EvaluationOrder {
  const order: string[] = [];
  const circular = new Set<string>();
  const ranks = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  const enter = (id: string): Visit => {
    const rank = ranks.size;
    ranks.set(id, rank);
    open.push(id);
    isOpen.add(id);
    return { id, rank, below: (dependencies.get(id) ?? [])[Symbol.iterator](), lowest: rank };
  };

  const leave = ({ id, rank, lowest }: Visit): void => {
    if (lowest !== rank) return;
    const component = open.splice(open.lastIndexOf(id));
    const turns = component.length > 1 || (dependencies.get(id) ?? []).includes(id);
    for (const member of component.reverse()) {
      isOpen.delete(member);
      order.push(member);
      if (turns) circular.add(member);
    }
  };

  for (const root of dependencies.keys()) {
    if (ranks.has(root)) continue;
    const path: Visit[] = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.below.next();
      if (next.done === true) {
        leave(visit);
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) above.lowest = Math.min(above.lowest, visit.lowest);
        continue;
      }
      const rank = ranks.get(next.value);
      if (rank === undefined) path.push(enter(next.value));
      else if (isOpen.has(next.value)) visit.lowest = Math.min(visit.lowest, rank);
    }
  }
  return { order, circular };
}
