import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { unitInterval } from '../../command/decimalFields.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose, statementText } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { dueColumns, fuzzyDate } from '../../period/fuzzyDateFields.ts';
import { supportColumns } from '../itemColumns.ts';
import { itemDetails, support } from '../itemFields.ts';
import { detailRules, itemReferences, kindIssues } from '../itemRules.ts';
import { linkRows } from '../linkRows.ts';
import { openItem } from '../openItem.ts';
import { repeatIssues } from '../repeatIssues.ts';

/** Changes what an item tells. Its kind and its place stay. */
export const reportItemUpdate = defineCommand({
  name: 'reportItemUpdate',
  input: z.object({
    id: id('ReportItem'),
    text: kept(statementText),
    remedy: prose.nullish(),
    target: prose.nullish(),
    stateText: name.nullish(),
    progress: unitInterval.nullish(),
    due: fuzzyDate.nullish(),
    support: support.nullish(),
    repeatsId: id('ReportItem').nullish(),
    links: itemDetails.links,
    expectedRevision,
  }),
  rules: (details) => detailRules(details),
  references: (details) => itemReferences(details),
  async execute({ id, expectedRevision, due, support: asked, links, ...patch }, { tx, now, newId, record }) {
    const before = await openItem(tx, id, expectedRevision);
    // Only whether something is told matters here, and its form has been judged.
    const told = {
      remedy: patch.remedy,
      target: patch.target,
      stateText: patch.stateText,
      progress: patch.progress?.toFixed(),
    };
    const supportIssues =
      asked === null && before.kind === 'SUPPORT_REQUEST'
        ? [{ path: ['support'], code: 'REQUIRED', message: 'State what is asked for.' }]
        : asked != null && before.kind !== 'SUPPORT_REQUEST'
          ? [{ path: ['support'], code: 'OTHER_KIND', message: 'Only SUPPORT_REQUEST has this.' }]
          : [];
    refuseAll([
      ...kindIssues(before.kind, told, []).filter(({ path }) => path[0] !== 'support'),
      ...supportIssues,
      ...(await repeatIssues(tx, [{ id, repeatsId: patch.repeatsId, path: ['repeatsId'] }])),
    ]);
    await tx.reportItem.update({
      where: { id },
      data: {
        ...defined(patch),
        ...(due === undefined ? {} : dueColumns(due)),
        ...(asked === undefined ? {} : supportColumns(asked)),
        revision: { increment: 1 },
      },
    });
    if (links !== undefined) {
      await tx.reportItemLink.updateMany({ where: { itemId: id, endedAt: null }, data: { endedAt: now } });
      await tx.reportItemLink.createMany({ data: linkRows(id, links ?? [], newId) });
    }
    record({
      type: 'reportItem.updated',
      entityType: 'ReportItem',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
