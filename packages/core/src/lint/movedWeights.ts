import { definitionAt } from '../key-result/definitionAt.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import { printMillionths } from '../number/printMillionths.ts';
import { combine } from '../roll-up/combine.ts';
import { latestAt } from '../time/latestAt.ts';
import type { Finding } from './Finding.ts';
import { asRecorded, compareTexts } from './inOrder.ts';
import type { LintKeyResult, LintObjective } from './LintFacts.ts';
import type { LintThresholds } from './LintThresholds.ts';

/**
 * `WEIGHT_MOVED` for each time that new weights of its key results lifted an objective by more than is allowed: at that instant, with the progress
 * that was known then, the old weights give less. What is not measured by check-ins has no progress here and is left out on both sides.
 */
export function movedWeights(
  { id, rollUp, keyResults }: LintObjective,
  { weightGain }: Pick<LintThresholds, 'weightGain'>,
): Finding[] {
  if (rollUp === null) return [];
  const histories = keyResults.map((keyResult) => ({
    keyResult,
    recorded: asRecorded(keyResult.definitions),
  }));
  return reweighings(histories.map(({ recorded }) => recorded)).flatMap(({ at, changes }): Finding[] => {
    const changed = new Map(changes.map((change) => [change.after.id, change.before.weight]));
    const known =
      changes
        .map(({ after }) => after.recordedAt)
        .sort(compareTexts)
        .at(-1) ?? at;
    const children = histories.flatMap(({ keyResult, recorded }) => {
      const definition = definitionAt(recorded, { asOf: at, knownAt: known });
      if (definition === null) return [];
      const before = changed.has(definition.id) ? (changed.get(definition.id) ?? null) : definition.weight;
      const value = progressAt(keyResult, definition, at, known);
      return [{ id: keyResult.id, value, hash: null, weights: { before, after: definition.weight } }];
    });
    const before = combine(weighed(children, 'before'), rollUp).value;
    const after = combine(weighed(children, 'after'), rollUp).value;
    if (before === null || after === null || after - before <= weightGain) return [];
    return [
      {
        rule: 'WEIGHT_MOVED',
        severity: 'WARNING',
        subject: { type: 'Objective', id },
        factIds: changes.map(({ after }) => after.id),
        numbers: {
          before: printMillionths(before),
          after: printMillionths(after),
          gain: printMillionths(millionths(after - before)),
        },
      },
    ];
  });
}

interface Change {
  readonly before: KeyResultDefinition;
  readonly after: KeyResultDefinition;
}

/** The changes of weights, together where they hold from the same instant on, in that order. */
function reweighings(histories: readonly (readonly KeyResultDefinition[])[]) {
  const byInstant = new Map<string, Change[]>();
  for (const recorded of histories) {
    for (const [index, after] of recorded.entries()) {
      const before = recorded[index - 1];
      if (before === undefined || before.weight === after.weight) continue;
      byInstant.set(after.validFrom, [...(byInstant.get(after.validFrom) ?? []), { before, after }]);
    }
  }
  return [...byInstant].map(([at, changes]) => ({ at, changes })).sort((a, b) => compareTexts(a.at, b.at));
}

function progressAt(
  { id, checkIns }: LintKeyResult,
  definition: KeyResultDefinition,
  asOf: string,
  knownAt: string,
): Millionths | null {
  const observation = latestAt(checkIns, { asOf, knownAt });
  return keyResultProgress({
    id,
    definition,
    observation,
    milestones: [],
    override: null,
    assessment: null,
  }).value;
}

interface Reweighed {
  readonly id: string;
  readonly value: Millionths | null;
  readonly hash: null;
  readonly weights: { readonly before: bigint | null; readonly after: bigint | null };
}

const weighed = (children: readonly Reweighed[], side: 'before' | 'after') =>
  children.map(({ id, value, hash, weights }) => ({ id, value, hash, weight: weights[side] }));
