import type { CliContext } from '../../../context/CliContext.ts';
import { languageOf } from '../../../context/languageOf.ts';
import type { ExplainOptions } from '../../../explain/ExplainOptions.ts';
import { explainVariables } from '../../../explain/explainVariables.ts';
import { printExplanation, printExplanationJson } from '../../../explain/printExplanation.ts';
import { safeText } from '../../../output/safeText.ts';
import { wordsOf } from '../../../output/Words.ts';
import { requireObjective } from '../requireObjective.ts';
import { writtenResults } from '../writtenResults.ts';

/** Which value of an objective to explain, and how. */
export interface ObjectiveExplainOptions extends ExplainOptions {
  /** Explain its key results as well. */
  readonly deep?: boolean;
}

/** Explains one objective. */
export async function runObjectiveExplain(
  id: string,
  options: ObjectiveExplainOptions,
  context: CliContext,
): Promise<void> {
  const { io, stop } = context;
  const merit = await context.client(options);
  const kind = options.score === true ? 'score' : 'progress';
  const call = { signal: stop };
  const explained = await merit.objectives.explain(explainVariables(id, options, context), call);
  const objective = requireObjective(explained, id);
  const { explanation } = objective[kind];
  if (options.json !== undefined) {
    printExplanationJson(io, explanation, options.json);
    return;
  }
  const parts = options.deep === true ? explanation.children : [];
  const [statements, keyResults] = await Promise.all([
    writtenResults(merit, id, context),
    Promise.all(
      parts.map((part) => merit.keyResults.explain(explainVariables(part.id, options, context), call)),
    ),
  ]);
  printExplanation(io, explanation);
  if (statements.length > 0) {
    io.out(`\n${io.style.bold(wordsOf(languageOf(options.lang, context.env)).statements)}\n`);
    for (const { ordinal, text } of statements) io.out(`${ordinal}. ${safeText(text)}\n`);
  }
  for (const keyResult of keyResults) {
    if (keyResult === null) continue;
    io.out('\n');
    printExplanation(io, keyResult[kind].explanation);
  }
}
