import type { AccessToken } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { fetchList } from '../../list/fetchList.ts';
import { printList } from '../../list/printList.ts';
import { oneLine } from '../../output/oneLine.ts';
import type { Column } from '../../output/renderTable.ts';

/** The fields of a token that `--json` can print. */
export const TOKEN_FIELDS = [
  'id',
  'name',
  'person',
  'serviceAccount',
  'scopes',
  'createdAt',
  'expiresAt',
  'lastUsedAt',
  'revokedAt',
  'revision',
] as const satisfies readonly (keyof AccessToken)[];

/** How many tokens to list, and how. */
export interface TokenListOptions extends GlobalOptions {
  readonly limit: number;
  readonly json?: readonly (typeof TOKEN_FIELDS)[number][];
}

const COLUMNS: readonly Column<AccessToken>[] = [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: 'NAME', text: ({ name }) => oneLine(name), flexible: true },
  {
    header: 'BEARER',
    text: ({ person, serviceAccount }) => oneLine(person?.displayName ?? serviceAccount?.name ?? ''),
    flexible: true,
  },
  { header: 'SCOPES', text: ({ scopes }) => scopes.join(',') },
  { header: 'EXPIRES', text: ({ expiresAt }) => expiresAt },
  { header: 'LAST USED', text: ({ lastUsedAt }) => lastUsedAt ?? '' },
  { header: 'REVOKED', text: ({ revokedAt }) => revokedAt ?? '' },
  { header: 'REVISION', text: ({ revision }) => String(revision) },
];

/** Lists tokens. */
export async function runTokenList(options: TokenListOptions, context: CliContext): Promise<void> {
  const merit = await context.client(options);
  const fetched = await fetchList(options.limit, (first) =>
    merit.tokens.list({ first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: COLUMNS, json: options.json });
}
