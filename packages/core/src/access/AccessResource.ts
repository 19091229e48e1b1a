import type { AccessClass } from './AccessClass.ts';

/** What somebody wants to do something with. */
export interface AccessResource {
  readonly class: AccessClass;
  /** Whom it is about or who answers for it; null for nobody in particular. */
  readonly subjectId: string | null;
  /** Who wrote it; null when nobody in particular did. */
  readonly authorId: string | null;
  /** Whether the person whom it is about may know of it yet, as of a published grade. */
  readonly isReleased: boolean;
}
