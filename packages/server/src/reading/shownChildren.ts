import {
  displayShares,
  type Explanation,
  type ExplanationChild,
  explainedChildren,
  WEIGHT_MODES,
} from '@meritkit/core';

/** A part with its percentage of all weights; null where nothing was combined. */
export interface ShownChild extends ExplanationChild {
  readonly displayShare: number | null;
}

/** The parts of an explanation with their percentages. */
export function shownChildren(explanation: Explanation): ShownChild[] {
  const stated = explanation.inputs.find(({ name }) => name === 'weightMode')?.value;
  const mode = WEIGHT_MODES.find((known) => known === stated);
  const shares = mode === undefined ? new Map() : displayShares(explainedChildren(explanation), mode);
  return explanation.children.map((child) => ({ ...child, displayShare: shares.get(child.id) ?? null }));
}
