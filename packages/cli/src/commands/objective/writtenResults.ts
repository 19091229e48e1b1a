import type { TypedDocument } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { MeritClient } from '../../context/MeritClient.ts';

/** A result as its author stated it. */
export interface WrittenResult {
  readonly id: string;
  /** Its place among those of the objective, from 1. */
  readonly ordinal: number;
  readonly text: string;
  readonly author: { readonly id: string; readonly displayName: string } | null;
}

interface Answer {
  readonly objective: {
    readonly statements: {
      readonly nodes: readonly Omit<WrittenResult, 'ordinal'>[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

const StatementsDocument: TypedDocument<Answer, { readonly id: string; readonly after: string | null }> =
  'query ObjectiveStatements($id:ID!$after:String){objective(id:$id){statements(first:250 after:$after){nodes{id text author{id displayName}}pageInfo{hasNextPage endCursor}}}}';

/** All written results of an objective, in the order of writing; none for one that does not exist. */
export async function writtenResults(
  merit: MeritClient,
  id: string,
  { stop }: CliContext,
): Promise<readonly WrittenResult[]> {
  const all: WrittenResult[] = [];
  let after: string | null = null;
  do {
    const answer: { readonly data: Answer } = await merit.request(
      StatementsDocument,
      { id, after },
      { signal: stop },
    );
    const page = answer.data.objective?.statements;
    for (const result of page?.nodes ?? []) all.push({ ...result, ordinal: all.length + 1 });
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
