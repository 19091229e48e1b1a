import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, optional } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { item } from '../itemFields.ts';
import { detailRules, itemReferences, kindIssues } from '../itemRules.ts';
import { openReport } from '../openReport.ts';
import { writeItems } from '../writeItems.ts';

const added = item.extend({ reportId: id('Report'), parentId: optional(id('ReportItem')) });

/** Adds items, each at the end of its report, or of what it is part of. Answers their ids in the order given. */
export const reportItemAdd = defineCommand({
  name: 'reportItemAdd',
  input: z.array(added),
  rules: (items) => [
    ...originRules(items),
    ...items.flatMap((item, index) => [
      ...kindIssues(item.kind, item, [index]),
      ...detailRules(item, [index]),
    ]),
  ],
  references: (items) =>
    items.flatMap((item, index) => [
      { type: 'Report', id: item.reportId, path: [index, 'reportId'] },
      { type: 'ReportItem', id: item.parentId, path: [index, 'parentId'] },
      ...itemReferences(item, [index]),
    ]),
  async execute(items, scope) {
    const { tx, newId } = scope;
    const reportIds = [...new Set(items.map(({ reportId }) => reportId))].sort();
    for (const reportId of reportIds) await openReport(tx, reportId);
    const parents = await tx.reportItem.findMany({
      where: { id: { in: items.flatMap(({ parentId }) => parentId ?? []) }, archivedAt: null },
      select: { id: true, reportId: true },
    });
    refuseAll(
      items.flatMap(({ parentId, reportId }, index) =>
        parentId === null || parents.some((parent) => parent.id === parentId && parent.reportId === reportId)
          ? []
          : [
              {
                path: [index, 'parentId'],
                code: 'NOT_FOUND',
                message: 'The report has no item with this id any more.',
              },
            ],
      ),
    );
    const last = await tx.reportItem.groupBy({
      by: ['reportId'],
      where: { reportId: { in: reportIds } },
      _max: { ordinal: true },
    });
    const ordinals = new Map(last.map(({ reportId, _max }) => [reportId, _max.ordinal ?? 0]));
    const placed = items.map((item, index) => {
      const ordinal = (ordinals.get(item.reportId) ?? 0) + 1;
      ordinals.set(item.reportId, ordinal);
      return { ...item, id: newId(), ordinal, path: [index] };
    });
    await writeItems(placed, scope);
    return placed.map(({ id }) => id);
  },
});
