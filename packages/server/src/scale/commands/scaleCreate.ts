import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { unitInterval } from '../../command/decimalFields.ts';
import { name, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { repeatedIssues } from '../../metric/dimensions.ts';

const point = z.object({ code: name, label: name, value: unitInterval });

const scale = z.object({ code: name, name, points: z.array(point).min(2).max(50), ...origin });

/** Creates scales by which people judge. Answers their ids in the order given. */
export const scaleCreate = defineCommand({
  name: 'scaleCreate',
  input: z.array(scale),
  rules: (scales) => [
    ...originRules(scales),
    ...scales.flatMap(({ points }, index) =>
      repeatedIssues(
        points.map(({ code }) => code),
        (place) => [index, 'points', place, 'code'],
      ),
    ),
  ],
  async execute(scales, { tx, newId, record }) {
    const rows = scales.map(({ points, ...scale }) => ({
      id: newId(),
      ...scale,
      points: points.map(({ value, ...point }) => ({ ...point, value: value.toFixed() })),
    }));
    await tx.scale.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'scale.created', entityType: 'Scale', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
