import { ValidationError } from '../../error/ValidationError.ts';
import type { Field } from '../Field.ts';
import type { Found } from '../ImportNoun.ts';
import type { Wire } from '../Wire.ts';
import { additions } from './additions.ts';
import { publicId } from './publicId.ts';
import { renamed } from './renamed.ts';

/** What evidence can be about, besides. */
export const linksField: Field = {
  kind: 'list',
  zh: '关联',
  isSet: true,
  isLate: true,
  description: 'All that it is about besides; those of before stay.',
  fields: {
    objective: { kind: 'reference', noun: 'objective', zh: '目标', description: 'An objective, or' },
    keyResult: { kind: 'reference', noun: 'keyResult', zh: '关键结果', description: 'a key result, or' },
    workItem: { kind: 'reference', noun: 'workItem', zh: '工作项', description: 'a work item, or' },
    costSaving: { kind: 'reference', noun: 'costSaving', zh: '节约', description: 'a saving, or' },
    metric: { kind: 'reference', noun: 'metric', zh: '指标', description: 'a metric, or' },
    incident: { kind: 'reference', noun: 'incident', zh: '事件', description: 'an incident, or' },
    story: { kind: 'reference', noun: 'story', zh: '故事', description: 'a story.' },
  },
};

const INPUTS = {
  objective: 'objectiveId',
  keyResult: 'keyResultId',
  workItem: 'workItemId',
  costSaving: 'costSavingId',
  metric: 'metricId',
  incident: 'incidentId',
  story: 'aboutStoryId',
};

/**
 * The links that a workspace has and the database has not, as commands take them, one each.
 *
 * @throws {ValidationError} `IMMUTABLE`, see {@link additions}; `OWN_FIELD` when the first objective or key result is among
 *   them: it has a field of its own, in which an export writes it.
 */
export function newLinks({ fields }: Found, wanted: Wire | undefined) {
  const added = additions('links', linksField, wanted, fields['links']);
  for (const name of ['objective', 'keyResult'])
    if (fields[name] == null && added.some((link) => link[name] != null)) {
      const message = `The first ${name} that it is about stands in the field ${name}, not among the links.`;
      throw new ValidationError([{ path: ['links'], code: 'OWN_FIELD', message }]);
    }
  return renamed(added, INPUTS);
}

interface LinkRow {
  readonly objectiveId: string | null;
  readonly keyResultId: string | null;
  readonly workItemId: string | null;
  readonly costSavingId: string | null;
  readonly metricId: string | null;
  readonly incidentId: string | null;
  readonly aboutStoryId: string | null;
}

/** The links of a statement or a story: the first objective and key result by themselves, and all others. */
export function linkFields(links: readonly LinkRow[]): Record<'objective' | 'keyResult' | 'links', Wire> {
  const first = (field: 'objectiveId' | 'keyResultId') => links.find((link) => link[field] !== null);
  const own = [first('objectiveId'), first('keyResultId')];
  return {
    objective: publicId('Objective', own[0]?.objectiveId ?? null),
    keyResult: publicId('KeyResult', own[1]?.keyResultId ?? null),
    links: links
      .filter((link) => !own.includes(link))
      .map((link) => ({
        objective: publicId('Objective', link.objectiveId),
        keyResult: publicId('KeyResult', link.keyResultId),
        workItem: publicId('WorkItem', link.workItemId),
        costSaving: publicId('CostSaving', link.costSavingId),
        metric: publicId('Metric', link.metricId),
        incident: publicId('Incident', link.incidentId),
        story: publicId('Story', link.aboutStoryId),
      })),
  };
}

/** What {@link linkFields} reads. */
export const LINK_SELECT = {
  where: { endedAt: null },
  select: {
    objectiveId: true,
    keyResultId: true,
    workItemId: true,
    costSavingId: true,
    metricId: true,
    incidentId: true,
    aboutStoryId: true,
  },
  orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
};
