import { defineCommand } from '../../command/Command.ts';
import { id, optional } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { item } from '../itemFields.ts';
import { detailRules, itemReferences, kindIssues } from '../itemRules.ts';
import { openReport } from '../openReport.ts';
import { writeItems } from '../writeItems.ts';

/** Adds an item at the end of a report, or of what it is part of. */
export const reportItemAdd = defineCommand({
  name: 'reportItemAdd',
  input: item.extend({ reportId: id('Report'), parentId: optional(id('ReportItem')) }),
  rules: (item) => [
    ...originRules([item]).map((issue) => ({ ...issue, path: issue.path.slice(1) })),
    ...kindIssues(item.kind, item, []),
    ...detailRules(item),
  ],
  references: (item) => [
    { type: 'Report', id: item.reportId, path: ['reportId'] },
    { type: 'ReportItem', id: item.parentId, path: ['parentId'] },
    ...itemReferences(item),
  ],
  async execute(item, scope) {
    const { tx, newId } = scope;
    await openReport(tx, item.reportId);
    if (item.parentId !== null) {
      const parent = await tx.reportItem.findUniqueOrThrow({ where: { id: item.parentId } });
      if (parent.reportId !== item.reportId || parent.archivedAt !== null)
        refuseAll([
          { path: ['parentId'], code: 'NOT_FOUND', message: 'The report has no item with this id any more.' },
        ]);
    }
    const last = await tx.reportItem.aggregate({
      where: { reportId: item.reportId },
      _max: { ordinal: true },
    });
    const id = newId();
    await writeItems([{ ...item, id, ordinal: (last._max.ordinal ?? 0) + 1, path: [] }], scope);
    return id;
  },
});
