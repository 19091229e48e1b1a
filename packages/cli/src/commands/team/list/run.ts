import type { Team } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { TeamField } from '../TEAM_FIELDS.ts';

/** Which teams to list, and how. */
export interface TeamListOptions extends GlobalOptions {
  readonly name?: string;
  readonly externalId?: string;
  readonly parent?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly TeamField[];
}

const columns = (words: Words): readonly Column<Team>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.name, text: ({ name }) => oneLine(name), flexible: true },
  { header: words.team, text: ({ parent }) => oneLine(parent?.name ?? '') },
  { header: words.source, text: ({ source }) => oneLine(source ?? '') },
  { header: words.externalId, text: ({ externalId }) => oneLine(externalId ?? '') },
];

/** Lists teams. */
export async function runTeamList(options: TeamListOptions, context: CliContext): Promise<void> {
  const { name, externalId, parent, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(externalId !== undefined && { externalId: { eq: externalId } }),
    ...(parent !== undefined && { parentId: { eq: parent } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.teams.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
