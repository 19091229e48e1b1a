import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { uuidOf } from '../id/decodeId.ts';

/** Kinds of things that an input can name. */
export type Referable =
  | 'Person'
  | 'Team'
  | 'Calendar'
  | 'Period'
  | 'Objective'
  | 'KeyResult'
  | 'Metric'
  | 'Statement'
  | 'Report'
  | 'ReportItem'
  | 'GradeScale'
  | 'Incident'
  | 'CostSaving'
  | 'Story'
  | 'WorkItem';

/** One thing that an input names, and where. Absent ones are skipped. */
export interface Reference {
  readonly type: Referable;
  /** A public id. */
  readonly id: string | null | undefined;
  readonly path: readonly (string | number)[];
}

const finders: Record<Referable, (tx: Tx, ids: string[]) => Promise<{ id: string }[]>> = {
  Person: (tx, ids) => tx.person.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Team: (tx, ids) => tx.team.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Calendar: (tx, ids) => tx.calendar.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Period: (tx, ids) => tx.period.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Objective: (tx, ids) => tx.objective.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  KeyResult: (tx, ids) => tx.keyResult.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Statement: (tx, ids) => tx.statement.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Report: (tx, ids) => tx.report.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ReportItem: (tx, ids) => tx.reportItem.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Incident: (tx, ids) => tx.incident.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  GradeScale: (tx, ids) => tx.gradeScale.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Metric: (tx, ids) => tx.metric.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  CostSaving: (tx, ids) => tx.costSaving.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  Story: (tx, ids) => tx.story.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  WorkItem: (tx, ids) => tx.workItem.findMany({ where: { id: { in: ids } }, select: { id: true } }),
};

/** An issue for each thing that an input names and that is not there; one statement for each kind of thing. */
export async function referenceIssues(tx: Tx, references: readonly Reference[]): Promise<ValidationIssue[]> {
  const missing: ValidationIssue[] = [];
  for (const type of Object.keys(finders) as Referable[]) {
    const named = references.flatMap((reference) =>
      reference.type === type && reference.id != null
        ? [{ uuid: uuidOf(type, reference.id), path: reference.path }]
        : [],
    );
    if (named.length === 0) continue;
    const found = await finders[type](tx, [...new Set(named.map(({ uuid }) => uuid))]);
    const there = new Set(found.map(({ id }) => id));
    for (const { uuid, path } of named)
      if (!there.has(uuid))
        missing.push({
          path,
          code: 'NOT_FOUND',
          message: 'There is nothing with this id, or you may not see it.',
        });
  }
  return missing;
}
