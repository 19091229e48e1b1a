import type { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/Context.ts';
import { type RowClass, statedGrades, viewerReach } from './viewerReach.ts';

/** What must hold of the column that names whom a row is about. */
export function wherePersonInReach(
  context: Context,
  kind: RowClass,
): { readonly personId?: { readonly in: string[] } } {
  const reach = viewerReach(context, kind);
  return reach === 'EVERYBODY' ? {} : { personId: { in: [...reach] } };
}

/** What must hold of the grades that a list may tell: of people in reach, and those that the viewer stated. */
export function whereGradeRead(context: Context): Prisma.GradeWhereInput {
  const inReach = wherePersonInReach(context, 'CONFIDENTIAL');
  return inReach.personId === undefined ? {} : { OR: [inReach, { id: { in: [...statedGrades(context)] } }] };
}
