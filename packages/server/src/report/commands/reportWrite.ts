import { z } from 'zod';
import { defineCommand, type RuleIssue } from '../../command/Command.ts';
import { date, id, name, optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { Language, ReportKind } from '../../generated/prisma/client.ts';
import { toColumn } from '../../time/plainDate.ts';
import { item } from '../itemFields.ts';
import { detailRules, itemReferences, kindIssues } from '../itemRules.ts';
import { type KeyedItem, keyIssues } from '../keyIssues.ts';
import { writeItems } from '../writeItems.ts';

const keyedItem = item.extend({ key: optional(name), parentKey: optional(name), repeatsKey: optional(name) });

const report = z.object({
  kind: z.enum(ReportKind),
  periodId: id('Period'),
  authorId: optional(id('Person')),
  teamId: optional(id('Team')),
  title: name,
  language: z.enum(Language).nullish(),
  writtenOn: optional(date),
  writtenText: optional(name),
  items: z.array(keyedItem).nullish(),
  ...origin,
});

const itemIssues = (items: readonly (z.input<typeof keyedItem> & KeyedItem)[], path: RuleIssue['path']) => [
  ...keyIssues(items, path),
  ...originRules(items).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  ...items.flatMap((item, index) => [
    ...kindIssues(item.kind, item, [...path, index]),
    ...detailRules(item, [...path, index]),
  ]),
];

/** Writes down reports with their items, in the order of the documents. Answers their ids in the order given. */
export const reportWrite = defineCommand({
  name: 'reportWrite',
  input: z.array(report),
  rules: (reports) => [
    ...originRules(reports),
    ...reports.flatMap(({ authorId, teamId, items }, index) => [
      ...(authorId == null && teamId == null
        ? [{ path: [index, 'authorId'], code: 'REQUIRED', message: 'State the author or the team.' }]
        : []),
      ...itemIssues(items ?? [], [index, 'items']),
    ]),
  ],
  references: (reports) =>
    reports.flatMap(({ periodId, authorId, teamId, items }, index) => [
      { type: 'Period', id: periodId, path: [index, 'periodId'] },
      { type: 'Person', id: authorId, path: [index, 'authorId'] },
      { type: 'Team', id: teamId, path: [index, 'teamId'] },
      ...(items ?? []).flatMap((item, place) => itemReferences(item, [index, 'items', place])),
    ]),
  async execute(reports, scope) {
    const { tx, newId, record } = scope;
    const rows = reports.map(({ items, writtenOn, language, ...report }, index) => ({
      report: {
        id: newId(),
        ...report,
        language: language ?? null,
        writtenOn: writtenOn === null ? null : toColumn(writtenOn),
      },
      items: (items ?? []).map((item, place) => ({ item, id: newId(), path: [index, 'items', place] })),
    }));
    await tx.report.createMany({ data: rows.map(({ report }) => report) });
    for (const { report } of rows)
      record({ type: 'report.written', entityType: 'Report', entityId: report.id, revision: 1 });
    await writeItems(
      rows.flatMap(({ report, items }) => {
        const ids = new Map(items.flatMap(({ item, id }) => (item.key === null ? [] : [[item.key, id]])));
        const named = (key: string | null) => (key === null ? null : (ids.get(key) ?? null));
        return items.map(({ item: { key: _key, parentKey, repeatsKey, ...item }, id, path }, place) => ({
          ...item,
          id,
          reportId: report.id,
          ordinal: place + 1,
          parentId: named(parentKey),
          repeatsId: named(repeatsKey) ?? item.repeatsId,
          path,
        }));
      }),
      scope,
    );
    return rows.map(({ report }) => report.id);
  },
});
