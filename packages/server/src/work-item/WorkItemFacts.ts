import type { Prisma } from '../generated/prisma/client.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';

/** All that a version says. */
export const VERSION_SELECT = {
  objectiveId: true,
  keyResultId: true,
  parentId: true,
  ordinal: true,
  title: true,
  description: true,
  state: true,
  stateText: true,
  progress: true,
  ownerId: true,
  dueText: true,
  dueEarliest: true,
  dueLatest: true,
  recurrenceEvery: true,
  recurrenceUnit: true,
  recurrenceAmount: true,
  recurrenceAmountUnit: true,
  observedAt: true,
} as const satisfies Prisma.WorkItemVersionSelect;

/** Reads the version that counts. */
export const LATEST_VERSION = { select: VERSION_SELECT, orderBy: LATEST_FACT, take: 1 } as const;

/** All that is known of a work item in one state. */
export type WorkItemFacts = Prisma.WorkItemVersionGetPayload<{ select: typeof VERSION_SELECT }>;

/** What the row of a work item itself repeats of its latest version, so that lists can filter and sort by it. */
export const foldOf = ({ title, state, progress, ownerId, dueEarliest, dueLatest }: WorkItemFacts) => ({
  title,
  state,
  progress,
  ownerId,
  dueEarliest,
  dueLatest,
});

/** Where a version places the work. */
export const placeOf = ({ objectiveId, keyResultId, parentId, ordinal }: WorkItemFacts) => ({
  objectiveId,
  keyResultId,
  parentId,
  ordinal,
});
