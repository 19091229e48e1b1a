import { periodIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { PeriodKind } from '../../generated/prisma/client.ts';
import { toColumn } from '../../time/plainDate.ts';
import { pinnedRules } from '../pinnedRules.ts';

const period = z.object({
  kind: z.enum(PeriodKind),
  code: name,
  name: optional(name),
  startsOn: date,
  endsBefore: date,
  note: optional(prose),
  ...origin,
});

/** Adds periods. Two of one kind cannot overlap, custom ones excepted. Answers their ids in the order given. */
export const periodCreate = defineCommand({
  name: 'periodCreate',
  input: z.array(period),
  rules: (periods) => [
    ...originRules(periods),
    ...periods.flatMap(({ startsOn, endsBefore }, index) =>
      periodIssues({ startsOn, endsBefore }).map((issue) => ({ ...issue, path: [index, ...issue.path] })),
    ),
  ],
  async execute(periods, { tx, newId, record }) {
    const rules = await pinnedRules(tx);
    const rows = periods.map(({ startsOn, endsBefore, ...period }) => ({
      id: newId(),
      ...rules,
      ...period,
      name: period.name ?? period.code,
      startsOn: toColumn(startsOn),
      endsBefore: toColumn(endsBefore),
    }));
    await tx.period.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'period.created', entityType: 'Period', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
