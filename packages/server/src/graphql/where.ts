import { uuidOf } from '../id/decodeId.ts';
import type { EntityType } from '../id/entityType.ts';
import { toColumn } from '../time/plainDate.ts';
import { requestError } from './requestError.ts';

type Maybe<Value> = Value | null | undefined;

/** A text to look for, in the form in which texts are stored. */
function sought(text: string): string {
  if (text.includes('\u0000') || !text.isWellFormed())
    throw requestError(
      'BAD_USER_INPUT',
      'A text to look for holds a NUL character or half of a surrogate pair.',
    );
  return text.normalize('NFC');
}

/** A condition on an id, as Prisma takes it; empty for none. */
export function whereId(type: EntityType, condition: Maybe<{ eq?: Maybe<string>; in?: Maybe<string[]> }>) {
  if (condition == null) return {};
  const ids = condition.in?.map((id) => uuidOf(type, id));
  return {
    ...(condition.eq == null ? {} : { equals: uuidOf(type, condition.eq) }),
    ...(ids === undefined ? {} : { in: ids }),
  };
}

/** A condition on a text, as Prisma takes it; empty for none. */
export function whereText(
  condition: Maybe<{ eq?: Maybe<string>; in?: Maybe<string[]>; contains?: Maybe<string> }>,
) {
  if (condition == null) return {};
  return {
    ...(condition.eq == null ? {} : { equals: sought(condition.eq) }),
    ...(condition.in == null ? {} : { in: condition.in.map(sought) }),
    ...(condition.contains == null
      ? {}
      : {
          // Otherwise the wildcards of LIKE would act, so that "50 %" matches "500".
          contains: sought(condition.contains).replace(/[\\%_]/g, '\\$&'),
          mode: 'insensitive' as const,
        }),
  };
}

/** A condition on an instant, as Prisma takes it; empty for none. */
export function whereInstant(condition: Maybe<{ gte?: Maybe<string>; lt?: Maybe<string> }>) {
  if (condition == null) return {};
  return {
    ...(condition.gte == null ? {} : { gte: new Date(condition.gte) }),
    ...(condition.lt == null ? {} : { lt: new Date(condition.lt) }),
  };
}

/** A condition on a date, as Prisma takes it; empty for none. */
export function whereDate(condition: Maybe<{ eq?: Maybe<string>; gte?: Maybe<string>; lt?: Maybe<string> }>) {
  if (condition == null) return {};
  return {
    ...(condition.eq == null ? {} : { equals: toColumn(condition.eq) }),
    ...(condition.gte == null ? {} : { gte: toColumn(condition.gte) }),
    ...(condition.lt == null ? {} : { lt: toColumn(condition.lt) }),
  };
}

/** Live things, or archived ones when those are asked for. */
export const whereArchived = (archived: Maybe<boolean>) => (archived ? { not: null } : null);
