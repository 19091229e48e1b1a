import type { Incident, Severity } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { IncidentField } from '../INCIDENT_FIELDS.ts';

/** Which incidents to list, and how. */
export interface IncidentListOptions extends GlobalOptions {
  readonly severity?: readonly Severity[];
  readonly service?: string;
  readonly open?: boolean;
  readonly limit: number;
  readonly json?: readonly IncidentField[];
}

const columns = (words: Words): readonly Column<Incident>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.severity, text: ({ severities }) => severities.join('/') },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.services, text: ({ services }) => oneLine(services.join(', ')), flexible: true },
  { header: words.occurred, text: ({ occurredAt }) => occurredAt },
  { header: words.resolved, text: ({ resolvedAt }) => resolvedAt ?? '' },
];

/** Lists incidents. */
export async function runIncidentList(options: IncidentListOptions, context: CliContext): Promise<void> {
  const { severity, service, open, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(severity !== undefined && { severities: [...severity] }),
    ...(service !== undefined && { service }),
    ...(open !== undefined && { resolved: !open }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.incidents.list({ filter, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(languageOf(options.lang, context.env))), json });
}
