import type { ImportedDate, LintKeyResult, LintObjective, LintSubject, PlainDate } from '@meritkit/core';
import { encodeId } from '../id/encodeId.ts';
import type { EntityType } from '../id/entityType.ts';
import { toObservation } from '../reading/facts.ts';
import { toDefinition } from '../reading/toDefinition.ts';
import { toPlainDate } from '../time/plainDate.ts';
import type { LintedObjectiveRow } from './readObjectives.ts';

type KeyResultRow = LintedObjectiveRow['keyResults'][number];

interface DatedRow {
  readonly id: string;
  readonly observedAt: Date;
  readonly recordedAt: Date;
}

/** Rows of objectives as the linter takes them, with the dates of what was imported of them, and their titles. */
export function lintedObjectives(
  rows: readonly LintedObjectiveRow[],
  dayOf: (instant: Date) => PlainDate,
): {
  readonly objectives: LintObjective[];
  readonly importedDates: ImportedDate[];
  readonly titles: (readonly [string, string])[];
} {
  const dated = (type: EntityType, subject: LintSubject, facts: readonly DatedRow[]): ImportedDate[] =>
    facts.map(({ id, observedAt, recordedAt }) => ({
      factId: encodeId(type, id),
      subject,
      on: dayOf(observedAt),
      recordedOn: dayOf(recordedAt),
    }));
  const imported = (subject: LintSubject, row: Pick<KeyResultRow, 'assessments' | 'overrides'>) => [
    ...dated('Assessment', subject, row.assessments),
    ...dated('Override', subject, row.overrides),
  ];
  const objectives: LintObjective[] = [];
  const importedDates: ImportedDate[] = [];
  const titles: (readonly [string, string])[] = [];
  for (const row of rows) {
    const id = encodeId('Objective', row.id);
    objectives.push({ id, rollUp: rollUpOf(row), keyResults: row.keyResults.map(toKeyResult) });
    titles.push([id, row.title]);
    importedDates.push(...imported({ type: 'Objective', id }, row));
    for (const keyResult of row.keyResults) {
      const subject = { type: 'KeyResult', id: encodeId('KeyResult', keyResult.id) } as const;
      const checkIns = keyResult.checkIns.filter(({ source }) => source !== null);
      titles.push([subject.id, keyResult.title]);
      importedDates.push(...dated('CheckIn', subject, checkIns), ...imported(subject, keyResult));
    }

    function toKeyResult({ definitions, checkIns, ...keyResult }: KeyResultRow): LintKeyResult {
      return {
        id: encodeId('KeyResult', keyResult.id),
        period: {
          startsOn: toPlainDate(row.period.startsOn),
          endsBefore: toPlainDate(row.period.endsBefore),
        },
        definitions: definitions.map(toDefinition),
        checkIns: checkIns.flatMap((checkIn) => {
          const isValue = checkIn.value !== null || checkIn.numerator !== null;
          const observation = checkIn.milestoneId === null && isValue ? toObservation(checkIn) : null;
          return observation === null ? [] : [{ ...observation, observedOn: dayOf(checkIn.observedAt) }];
        }),
      };
    }
  }
  return { objectives, importedDates, titles };
}

function rollUpOf({ definitions: [definition] }: LintedObjectiveRow): LintObjective['rollUp'] {
  if (definition === undefined || definition.driver !== 'KEY_RESULTS') return null;
  const { weightMode, nullPolicy, aggregation } = definition;
  return { weightMode, nullPolicy, aggregation };
}
