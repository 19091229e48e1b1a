import type { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/Context.ts';
import { NEVER_BY_ID, ROW_RULES } from './rowRules.ts';
import type { RowClass } from './viewerReach.ts';

const SCOPES = { PERSONAL: 'READ_PERSONAL', CONFIDENTIAL: 'READ_CONFIDENTIAL' } as const satisfies Record<
  RowClass,
  string
>;

/**
 * Which events the viewer reads. People read those of things that are for everybody: whether there is anything else is not told. A program reads
 * those of its scopes.
 */
export function whereEventRead({ actor }: Context): Prisma.EventWhereInput {
  if (actor.kind === 'root' || actor.kind === 'system') return {};
  const scopes = actor.kind === 'service' ? actor.scopes : [];
  const hidden = Object.entries(ROW_RULES).flatMap(([type, kind]) =>
    scopes.includes(SCOPES[kind]) ? [] : [type],
  );
  return { entityType: { notIn: [...hidden, ...NEVER_BY_ID] } };
}
