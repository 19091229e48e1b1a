import type { TypedDocument } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { MeritClient } from '../../context/MeritClient.ts';

interface Answer {
  readonly objective: {
    readonly keyResults: {
      readonly nodes: readonly {
        readonly id: string;
        readonly progress: {
          readonly explanation: {
            readonly inputs: readonly { readonly name: string; readonly value: string | null }[];
          };
        };
      }[];
    };
  } | null;
}

const CurrentDocument: TypedDocument<Answer, { readonly id: string }> =
  'query ObjectiveCurrentValues($id:ID!){objective(id:$id){keyResults(first:250){nodes{id progress{explanation{inputs{name value}}}}}}}';

/** The values that count now, by the ids of an objective's key results: a decimal, or a ratio as `464/800`. */
export async function currentValues(
  merit: MeritClient,
  id: string,
  { stop }: CliContext,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await merit.request(CurrentDocument, { id }, { signal: stop });
  const nodes = data.objective?.keyResults.nodes ?? [];
  return new Map(
    nodes.flatMap((node) => {
      const { inputs } = node.progress.explanation;
      const named = (name: string) => inputs.find((input) => input.name === name)?.value ?? null;
      const [numerator, denominator] = [named('numerator'), named('denominator')];
      const current =
        numerator === null || denominator === null ? named('current') : `${numerator}/${denominator}`;
      return current === null ? [] : [[node.id, current] as const];
    }),
  );
}
