// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, StoryFilter, StoryKind, StoryOrder } from './schema.ts';
import type { EvidenceLink } from './evidence-link.ts';

/** Evidence that is told. Its texts are kept as written: escape them where you show them. */
export interface Story {
  /** Begins with `sty_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What it is about, in one line. */
  title: string;
  /** How it is told. */
  kind: StoryKind;
  /** The value or competency that it is evidence of, in the words of the source; null for none. */
  topic: string | null;
  /** Who tells it, and of whom it tells; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** What the situation was; null for prose and when not said. */
  situation: string | null;
  /** What was done; null for prose and when not said. */
  action: string | null;
  /** What came of it; null for prose and when not said. */
  result: string | null;
  /** The prose; null for the other kind. */
  prose: string | null;
  /** What it is about; empty for nothing yet. */
  links: EvidenceLink[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export interface StoryGetVariables {
  /** Its id. */
  id: string;
}

export interface StoryListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: StoryFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly StoryOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type StoryWriteResult = ConflictRefusal | PeriodClosedRefusal | { __typename: 'StoryWritePayload'; story: Story; } | ValidationRefusal;

export type StoryUpdateResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'StoryUpdatePayload'; story: Story; } | ValidationRefusal;

export type StoryArchiveResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'StoryArchivePayload'; story: Story; };

export type StoryLinkResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | { __typename: 'StoryLinkPayload'; link: EvidenceLink; } | ValidationRefusal;

export type StoryUnlinkResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StoryUnlinkPayload'; link: EvidenceLink; };
