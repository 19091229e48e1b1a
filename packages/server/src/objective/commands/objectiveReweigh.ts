import { weightIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant, optional, reason } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { toWeight, weight } from '../../key-result/definitionFields.ts';
import { weightIssuesOf } from '../../key-result/weightIssuesOf.ts';
import { validFromIssues } from '../../period/validFromIssues.ts';
import { share } from '../alignmentFields.ts';
import { lockTree } from '../lockTree.ts';
import { openObjective } from '../openObjective.ts';
import { reviseObjective } from '../reviseObjective.ts';
import { reweighAligned } from '../reweighAligned.ts';
import { reweighKeyResults } from '../reweighKeyResults.ts';

const ownWeights = z.array(z.object({ keyResultId: id('KeyResult'), weight: optional(weight) }));
const alignedWeights = z.array(
  z.object({ alignmentId: id('Alignment'), weight: weight.nullish(), share: share.nullish() }),
);

const ofList = (list: string, weights: readonly { readonly weight?: number | null | undefined }[]) =>
  weights.flatMap(({ weight }, index) =>
    weightIssues([toWeight(weight)], 'NORMALISE').map(({ code, message }) => ({
      path: [list, index, 'weight'],
      code,
      message,
    })),
  );

/**
 * Sets the weights of what an objective is combined from together, from an instant on; all else in the definitions stays.
 * Alignments under its key results are among them.
 */
export const objectiveReweigh = defineCommand({
  name: 'objectiveReweigh',
  input: z.object({
    id: id('Objective'),
    weights: ownWeights.nullish(),
    aligned: alignedWeights.nullish(),
    validFrom: instant.nullish(),
    reason: optional(reason),
    expectedRevision,
  }),
  rules: ({ weights, aligned }) => [
    ...((weights?.length ?? 0) + (aligned?.length ?? 0) > 0
      ? []
      : [{ path: ['weights'], code: 'REQUIRED', message: 'State at least one weight.' }]),
    ...ofList('weights', weights ?? []),
    ...ofList('aligned', aligned ?? []),
  ],
  async execute({ id, weights, aligned, validFrom, reason, expectedRevision }, scope) {
    const { tx, now } = scope;
    // The tree first, as in every command that changes alignments: what follows locks rows.
    if (aligned != null && aligned.length > 0) await lockTree(tx);
    const open = await openObjective(tx, id);
    const from = validFrom ?? now;
    refuseAll(validFromIssues(from, open.period, ['validFrom']));
    const change = { objectiveId: id, from, reason };
    refuseAll([
      ...(await reweighKeyResults(weights ?? [], change, scope)),
      ...(await reweighAligned(aligned ?? [], change, scope)),
    ]);
    const path = [(weights?.length ?? 0) > 0 ? 'weights' : 'aligned'];
    refuseAll((await weightIssuesOf(tx, [id])).map((issue) => ({ ...issue, path })));
    return reviseObjective(open, expectedRevision, {}, 'objective.reweighed', scope);
  },
});
