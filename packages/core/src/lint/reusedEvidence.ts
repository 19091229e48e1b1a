import type { Finding } from './Finding.ts';
import { compareTexts } from './inOrder.ts';
import type { EvidenceUse } from './LintFacts.ts';

/**
 * `EVIDENCE_REUSED` for evidence that speaks for several things that are scored: one success then counts more than once. Evidence of an objective
 * and of one of its own key results is one use.
 *
 * @example
 * const use = (factId, usedBy) =>
 *   ({ factId, evidence: 'stm', subject: { type: 'Statement', id: 'stm' }, usedBy, objectiveId: usedBy });
 * reusedEvidence([use('lnk_1', 'obj_1'), use('lnk_2', 'obj_2')])[0].factIds; // => ['lnk_1', 'lnk_2']
 */
export function reusedEvidence(uses: readonly EvidenceUse[]): Finding[] {
  const byEvidence = new Map<string, EvidenceUse[]>();
  for (const use of uses) byEvidence.set(use.evidence, [...(byEvidence.get(use.evidence) ?? []), use]);
  return [...byEvidence.values()].flatMap((all): Finding[] => {
    const belowOne = new Set(
      all.filter(({ usedBy, objectiveId }) => usedBy !== objectiveId).map(({ objectiveId }) => objectiveId),
    );
    const scored = new Set(all.map(({ usedBy }) => usedBy).filter((usedBy) => !belowOne.has(usedBy)));
    const [first, ...others] = [...all].sort((a, b) => compareTexts(a.factId, b.factId));
    if (first === undefined || scored.size < 2) return [];
    return [
      {
        rule: 'EVIDENCE_REUSED',
        severity: 'WARNING',
        subject: first.subject,
        factIds: [first, ...others].map(({ factId }) => factId),
        numbers: { count: String(scored.size) },
      },
    ];
  });
}
