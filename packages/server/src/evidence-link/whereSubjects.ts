import type { Prisma } from '../generated/prisma/client.ts';
import { whereId } from '../graphql/where.ts';
import { SUBJECT_FIELDS, SUBJECTS, type SubjectField } from './subjects.ts';

interface IdCondition {
  readonly eq?: string | null | undefined;
  readonly in?: string[] | null | undefined;
}

/** Conditions on what evidence is about, as a filter states them. */
type SubjectConditions = { readonly [Field in SubjectField]?: IdCondition | null | undefined } & {
  readonly linked?: boolean | null | undefined;
};

/** What must hold of the links of a piece of evidence that a filter asks for. */
export function whereSubjects(filter: SubjectConditions): { links: Prisma.EvidenceLinkListRelationFilter }[] {
  const { linked } = filter;
  const conditions = SUBJECT_FIELDS.flatMap((field) => {
    const condition = filter[field];
    return condition == null
      ? []
      : [{ links: { some: { endedAt: null, [field]: whereId(SUBJECTS[field], condition) } } }];
  });
  if (linked == null) return conditions;
  return [...conditions, { links: { [linked ? 'some' : 'none']: { endedAt: null } } }];
}
