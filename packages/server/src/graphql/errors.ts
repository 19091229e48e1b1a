import { ConflictError } from '../error/ConflictError.ts';
import type { ErrorCode as ErrorCodeName } from '../error/ErrorCode.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import type { UserError } from '../error/UserError.ts';
import { ValidationError, type ValidationIssue } from '../error/ValidationError.ts';
import { builder } from './builder.ts';

const ErrorCode = builder.enumType('ErrorCode', {
  description: 'What kind of refusal it is. Stable; the same codes in the SDK and the CLI.',
  values: {
    BAD_USER_INPUT: { description: 'The request or its input is not as it must be.' },
    UNAUTHENTICATED: { description: 'There is no token, or none that is known.' },
    FORBIDDEN: { description: 'The viewer may not do this.' },
    NOT_FOUND: { description: 'There is nothing with this id, or the viewer may not see it.' },
    STALE_VERSION: { description: 'The thing was changed after the writer read it.' },
    CONFLICT: { description: 'The change contradicts something that is already there.' },
    PERIOD_CLOSED: { description: 'The period is closed or being closed, and takes no changes.' },
    IDEMPOTENCY_MISMATCH: { description: 'The idempotency key was used for another request.' },
    RATE_LIMITED: { description: 'There were too many requests: wait, then try again.' },
    COST_EXCEEDED: { description: 'The document asks for too much at once.' },
    INVALID_CURSOR: { description: 'The cursor does not belong to this list, filter and order.' },
    UNAVAILABLE: { description: 'The database does not answer now: try again in a moment.' },
    INTERNAL: { description: 'Something went wrong on the side of the server.' },
  } satisfies Record<ErrorCodeName, object>,
});

const UserErrorInterface = builder.interfaceRef<UserError>('UserError').implement({
  description: 'A refusal that the caller can do something about. Nothing was written.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCode, description: 'What kind of refusal it is.' }),
    message: t.exposeString('message', {
      description: 'One sentence for people, in English, without personal data.',
    }),
  }),
});

const ValidationIssueType = builder.objectRef<ValidationIssue>('ValidationIssue').implement({
  description: 'One problem in an input.',
  fields: (t) => ({
    path: t.stringList({
      description:
        'Where it is: names and indexes from the argument down, as `["input", "milestones", "0", "title"]`.',
      resolve: ({ path }) => path.map(String),
    }),
    code: t.exposeString('code', {
      description: 'What is wrong, for programs: stable, as `DIRECTION_MISMATCH`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong, for people: one sentence.' }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input cannot be accepted. All its problems are listed at once.',
  interfaces: [UserErrorInterface],
  fields: (t) => ({
    issues: t.field({
      type: [ValidationIssueType],
      description: 'Every problem.',
      resolve: ({ issues }) => [...issues],
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is nothing with this id, or the viewer may not see it: the answer is the same.',
  interfaces: [UserErrorInterface],
});

builder.objectType(StaleVersionError, {
  name: 'StaleVersionError',
  description: 'The thing was changed after the writer read it.',
  interfaces: [UserErrorInterface],
  fields: (t) => ({
    current: t.exposeInt('current', { description: 'The revision that it has now.' }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'The change contradicts something that is already there.',
  interfaces: [UserErrorInterface],
});

/** `type PeriodClosedError`; `period` is added where periods are. */
export const PeriodClosedErrorType = builder.objectType(PeriodClosedError, {
  name: 'PeriodClosedError',
  description: 'The period is closed or being closed, and takes no changes.',
  interfaces: [UserErrorInterface],
});
