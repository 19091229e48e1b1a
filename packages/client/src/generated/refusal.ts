// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ErrorCode } from './schema.ts';

/** The change contradicts something that is already there. */
export interface ConflictRefusal {
  __typename: 'ConflictError';
  /** What kind of refusal it is. */
  code: ErrorCode;
  /** One sentence for people, in English, without personal data. */
  message: string;
}

/** There is nothing with this id, or the viewer may not see it: the answer is the same. */
export interface NotFoundRefusal {
  __typename: 'NotFoundError';
  /** What kind of refusal it is. */
  code: ErrorCode;
  /** One sentence for people, in English, without personal data. */
  message: string;
}

/** The period is closed or being closed, and takes no changes. */
export interface PeriodClosedRefusal {
  __typename: 'PeriodClosedError';
  /** What kind of refusal it is. */
  code: ErrorCode;
  /** One sentence for people, in English, without personal data. */
  message: string;
  /** The period that takes no changes. */
  period: { id: string; code: string; };
}

/** The thing was changed after the writer read it. */
export interface StaleVersionRefusal {
  __typename: 'StaleVersionError';
  /** What kind of refusal it is. */
  code: ErrorCode;
  /** One sentence for people, in English, without personal data. */
  message: string;
  /** The revision that it has now. */
  current: number;
}

/** The input cannot be accepted. All its problems are listed at once. */
export interface ValidationRefusal {
  __typename: 'ValidationError';
  /** What kind of refusal it is. */
  code: ErrorCode;
  /** One sentence for people, in English, without personal data. */
  message: string;
  /** Every problem. */
  issues: { path: string[]; code: string; message: string; }[];
}
