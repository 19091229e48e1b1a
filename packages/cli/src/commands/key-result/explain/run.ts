import type { CliContext } from '../../../context/CliContext.ts';
import type { ExplainOptions } from '../../../explain/ExplainOptions.ts';
import { explainVariables } from '../../../explain/explainVariables.ts';
import { printExplanation, printExplanationJson } from '../../../explain/printExplanation.ts';
import { requireKeyResult } from '../requireKeyResult.ts';

/**
 * Explains one key result.
 *
 * @throws {CliError} `NOT_FOUND` when there is none with this id.
 */
export async function runKeyResultExplain(
  id: string,
  options: ExplainOptions,
  context: CliContext,
): Promise<void> {
  const { io, stop } = context;
  const merit = await context.client(options);
  const keyResult = requireKeyResult(
    await merit.keyResults.explain(explainVariables(id, options, context), { signal: stop }),
    id,
  );
  const { explanation } = options.score === true ? keyResult.score : keyResult.progress;
  if (options.json === undefined) printExplanation(io, explanation);
  else printExplanationJson(io, explanation, options.json);
}
