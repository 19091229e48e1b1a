import type { Assignment, Team } from '@meritkit/client';
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
import { TEAM_FIELDS } from '../TEAM_FIELDS.ts';

/** The fields that `--json` can print here. */
export const SHOW_FIELDS = [...TEAM_FIELDS, 'assignments'] as const;

/** How to show a team. */
export interface TeamShowOptions extends GlobalOptions {
  readonly json?: readonly (typeof SHOW_FIELDS)[number][];
}

/**
 * Shows one team.
 *
 * @throws {CliError} `NOT_FOUND` when there is none.
 */
export async function runTeamShow(id: string, options: TeamShowOptions, context: CliContext): Promise<void> {
  const { io } = context;
  const merit = await context.client(options);
  const found = await merit.teams.show({ id }, { signal: context.stop });
  if (found === null)
    throw new CliError('NOT_FOUND', EXIT.failed, `There is no team ${id}.`, {
      advice: 'Find the id with "merit team list".',
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
  { id, name, parent, source, externalId, archivedAt }: Team,
  words: Words,
): readonly Fact[] => [
  { name: 'id', label: 'ID', value: id },
  { name: 'name', label: words.name, value: oneLine(name) },
  { name: 'parent', label: words.team, value: oneLine(parent?.name ?? '') },
  { name: 'source', label: words.source, value: oneLine(source ?? '') },
  { name: 'externalId', label: words.externalId, value: oneLine(externalId ?? '') },
  { name: 'archived', label: words.archived, value: archivedAt ?? '' },
];

const placeColumns = (words: Words): readonly Column<Assignment>[] => [
  { header: words.person, text: ({ person }) => oneLine(person.displayName), flexible: true },
  { header: words.manager, text: ({ manager }) => oneLine(manager?.displayName ?? '') },
  { header: words.title, text: ({ title }) => oneLine(title ?? ''), flexible: true },
  { header: words.startsOn, text: ({ startsOn }) => startsOn },
  { header: words.endsBefore, text: ({ endsBefore }) => endsBefore ?? '' },
];
