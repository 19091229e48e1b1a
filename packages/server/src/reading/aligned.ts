import { alignmentShares, type Child, explainedChildren, parseExplanation } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { decodeId } from '../id/decodeId.ts';
import { LATEST_DEFINITION } from './latestFirst.ts';
import type { Moment } from './Moment.ts';

/** What selects the things that were not archived at a moment. */
const present = ({ asOf, knownAt }: Moment) => ({
  OR: [{ archivedAt: null }, { archivedAt: { gt: asOf < knownAt ? asOf : knownAt } }],
});

const defined = ({ asOf, knownAt }: Moment) => ({ validFrom: { lte: asOf }, recordedAt: { lte: knownAt } });

/** With which weight and share an alignment counts at a moment, and whether it holds then. */
const definitionsAt = (moment: Moment) =>
  ({
    where: defined(moment),
    orderBy: LATEST_DEFINITION,
    take: 1,
    select: { weight: true, share: true, holds: true },
  }) satisfies Prisma.Alignment$definitionsArgs;

/** The alignments of the children that a parent has at a moment. */
export const alignedUnderSelect = (moment: Moment) =>
  ({
    where: { definitions: { some: defined(moment) }, child: present(moment) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, childId: true, definitions: definitionsAt(moment) },
  }) satisfies Prisma.Objective$alignedUnderArgs;

/** All alignments of a child at a moment: its shares are decided over them. */
export const alignmentsSelect = (moment: Moment) =>
  ({
    where: {
      definitions: { some: defined(moment) },
      OR: [
        { parentObjective: present(moment) },
        { parentKeyResult: { ...present(moment), objective: present(moment) } },
      ],
    },
    select: { id: true, definitions: definitionsAt(moment) },
  }) satisfies Prisma.Objective$alignmentsArgs;

interface DefinedRow {
  readonly id: string;
  readonly definitions: readonly {
    readonly weight: number | null;
    readonly share: number | null;
    readonly holds: boolean;
  }[];
}

const basisPoints = (value: number | null): bigint | null => (value === null ? null : BigInt(value));

/** One alignment that holds at a moment. */
export interface Edge {
  readonly alignmentId: string;
  readonly childId: string;
  /** Basis points; null is unset. */
  readonly weight: bigint | null;
}

/** The alignments under a parent that hold. */
export const edgesOf = (rows: readonly (DefinedRow & { readonly childId: string })[]): Edge[] =>
  rows.flatMap(({ id, childId, definitions: [definition] }) =>
    definition?.holds === true ? [{ alignmentId: id, childId, weight: basisPoints(definition.weight) }] : [],
  );

/** The shares with which a child counts in each of its parents, by the ids of its alignments. */
export const sharesOf = (rows: readonly DefinedRow[]) =>
  alignmentShares(
    rows.flatMap(({ id, definitions: [definition] }) =>
      definition?.holds === true ? [{ id, share: basisPoints(definition.share) }] : [],
    ),
  );

/** The aligned objectives that a kept explanation names, with the values that were published then. */
export function publishedAligned(explanation: string): Child[] {
  try {
    return explainedChildren(parseExplanation(JSON.parse(explanation))).filter(
      ({ id }) => decodeId(id)?.type === 'Objective',
    );
  } catch {
    // A text that was tampered with names nobody; that it does not match its hash is found elsewhere.
    return [];
  }
}
