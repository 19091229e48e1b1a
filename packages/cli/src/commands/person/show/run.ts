import type { Assignment, Person } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printJson } from '../../../output/printJson.ts';
import { type Fact, printRecord } from '../../../output/printRecord.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { PERSON_FIELDS } from '../PERSON_FIELDS.ts';

/** The fields that `--json` can print here. */
export const SHOW_FIELDS = [...PERSON_FIELDS, 'assignments'] as const;

/** How to show a person. */
export interface PersonShowOptions extends GlobalOptions {
  readonly json?: readonly (typeof SHOW_FIELDS)[number][];
}

/**
 * Shows one person.
 *
 * @throws {CliError} `NOT_FOUND` when there is none.
 */
export async function runPersonShow(
  id: string,
  options: PersonShowOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const merit = await context.client(options);
  const found = await merit.people.show({ id }, { signal: context.stop });
  if (found === null)
    throw new CliError('NOT_FOUND', EXIT.failed, `There is no person ${id}.`, {
      advice: 'Find the id with "merit person list".',
    });
  const shown = { ...found, assignments: found.assignments.nodes };
  if (options.json !== undefined) return printJson(io, selectFields(shown, options.json));
  const words = wordsOf(languageOf(options.lang, context.env));
  printRecord(io, factsOf(shown, words), {
    name: 'assignment',
    columns: placeColumns(words),
    rows: shown.assignments,
  });
}

const factsOf = (
  { id, displayName, email, source, externalId, archivedAt }: Person,
  words: Words,
): readonly Fact[] => [
  { name: 'id', label: 'ID', value: id },
  { name: 'name', label: words.name, value: oneLine(displayName) },
  { name: 'email', label: words.email, value: oneLine(email ?? '') },
  { name: 'source', label: words.source, value: oneLine(source ?? '') },
  { name: 'externalId', label: words.externalId, value: oneLine(externalId ?? '') },
  { name: 'archived', label: words.archived, value: archivedAt ?? '' },
];

const placeColumns = (words: Words): readonly Column<Assignment>[] => [
  { header: words.team, text: ({ team }) => oneLine(team.name), flexible: true },
  { header: words.manager, text: ({ manager }) => oneLine(manager?.displayName ?? '') },
  { header: words.title, text: ({ title }) => oneLine(title ?? ''), flexible: true },
  { header: words.level, text: ({ level }) => oneLine(level ?? '') },
  { header: words.startsOn, text: ({ startsOn }) => startsOn },
  { header: words.endsBefore, text: ({ endsBefore }) => endsBefore ?? '' },
];
