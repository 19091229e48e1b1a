import { z } from 'zod';
import { defineCommand, type RuleIssue } from '../../command/Command.ts';
import { name, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { Language } from '../../generated/prisma/client.ts';

const level = z.object({
  code: name,
  labels: z.array(z.object({ language: z.enum(Language), label: name })).nullish(),
});

const scale = z.object({ code: name, name, levels: z.array(level).min(1), ...origin });

/** `TAKEN` for each that stands there a second time. */
const twice = (keys: readonly string[], path: (index: number) => RuleIssue['path']): RuleIssue[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [{ path: path(index), code: 'TAKEN', message: 'This is there already.' }],
  );

/** Adds scales of grades. A scale never changes. Answers their ids in the order given. */
export const gradeScaleCreate = defineCommand({
  name: 'gradeScaleCreate',
  input: z.array(scale),
  rules: (scales) => [
    ...originRules(scales),
    ...scales.flatMap(({ levels }, index) => [
      ...twice(
        levels.map(({ code }) => code.normalize('NFC').trim()),
        (place) => [index, 'levels', place, 'code'],
      ),
      ...levels.flatMap(({ labels }, place) =>
        twice(
          (labels ?? []).map(({ language }) => language),
          (at) => [index, 'levels', place, 'labels', at, 'language'],
        ),
      ),
    ]),
  ],
  async execute(scales, { tx, newId, record }) {
    const rows = scales.map(({ levels, ...scale }) => ({
      scale: { id: newId(), ...scale },
      levels: levels.map(({ code, labels }) => ({ id: newId(), code, labels: labels ?? [] })),
    }));
    await tx.gradeScale.createMany({ data: rows.map(({ scale }) => scale) });
    await tx.gradeLevel.createMany({
      data: rows.flatMap(({ scale, levels }) =>
        levels.map(({ id, code }, index) => ({ id, code, scaleId: scale.id, ordinal: index + 1 })),
      ),
    });
    await tx.gradeLevelLabel.createMany({
      data: rows.flatMap(({ levels }) =>
        levels.flatMap(({ id: levelId, labels }) =>
          labels.map((label) => ({ id: newId(), levelId, ...label })),
        ),
      ),
    });
    for (const { scale } of rows)
      record({ type: 'gradeScale.created', entityType: 'GradeScale', entityId: scale.id, revision: 1 });
    return rows.map(({ scale }) => scale.id);
  },
});
