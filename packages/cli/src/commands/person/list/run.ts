import type { Person } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { PersonField } from '../PERSON_FIELDS.ts';

/** Which people to list, and how. */
export interface PersonListOptions extends GlobalOptions {
  readonly name?: string;
  readonly externalId?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly PersonField[];
}

const columns = (words: Words): readonly Column<Person>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.name, text: ({ displayName }) => oneLine(displayName), flexible: true },
  { header: words.source, text: ({ source }) => oneLine(source ?? '') },
  { header: words.externalId, text: ({ externalId }) => oneLine(externalId ?? '') },
];

/** Lists people. */
export async function runPersonList(options: PersonListOptions, context: CliContext): Promise<void> {
  const { name, externalId, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(name !== undefined && { displayName: { contains: name } }),
    ...(externalId !== undefined && { externalId: { eq: externalId } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.people.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
