import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { printJson } from '../../../output/printJson.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { currentValues } from '../currentValues.ts';
import { OBJECTIVE_FIELDS } from '../OBJECTIVE_FIELDS.ts';
import { requireObjective } from '../requireObjective.ts';
import { writtenResults } from '../writtenResults.ts';
import { alignedTree, displayShares } from './alignedTree.ts';
import { printObjective } from './printObjective.ts';
import type { ShownObjective } from './ShownObjective.ts';

/** The fields that `--json` can print here. */
export const SHOW_FIELDS = [...OBJECTIVE_FIELDS, 'keyResults', 'aligned', 'statements'] as const;

/** How to show an objective. */
export interface ObjectiveShowOptions extends GlobalOptions {
  readonly json?: readonly (typeof SHOW_FIELDS)[number][];
}

const MOST_KEY_RESULTS = 250;

/** Shows one objective. */
export async function runObjectiveShow(
  id: string,
  options: ObjectiveShowOptions,
  context: CliContext,
): Promise<void> {
  const merit = await context.client(options);
  const call = { signal: context.stop };
  const [found, tree, keyResults, current, statements] = await Promise.all([
    merit.objectives.get({ id }, call),
    merit.objectives.tree({ id }, call),
    merit.keyResults
      .list({ filter: { objectiveId: { eq: id } }, first: MOST_KEY_RESULTS }, call)
      .toArray({ limit: MOST_KEY_RESULTS }),
    currentValues(merit, id, context),
    writtenResults(merit, id, context),
  ]);
  const shares = tree === null ? new Map<string, number | null>() : displayShares(tree);
  const shown: ShownObjective = {
    ...requireObjective(found, id),
    keyResults: keyResults
      .sort((a, b) => a.ordinal - b.ordinal)
      .map((keyResult) => ({
        ...keyResult,
        current: current.get(keyResult.id) ?? null,
        displayShare: shares.get(keyResult.id) ?? null,
      })),
    aligned: tree === null ? [] : alignedTree(tree),
    statements,
  };
  if (options.json === undefined) printObjective(shown, options, context);
  else printJson(context.io, selectFields(shown, options.json));
}
