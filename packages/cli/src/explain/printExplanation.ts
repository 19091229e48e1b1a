import type { Explanation } from '@meritkit/client';
import type { Io } from '../context/Io.ts';
import { printJson } from '../output/printJson.ts';
import { safeText } from '../output/safeText.ts';
import { selectFields } from '../output/selectFields.ts';
import { EXPLANATION_FIELDS } from './EXPLANATION_FIELDS.ts';
import type { ExplainOptions } from './ExplainOptions.ts';

/** Prints the explanation of one thing. Its first line names the thing. */
export function printExplanation(io: Io, { text }: Explanation): void {
  const [title = '', ...lines] = safeText(text).trimEnd().split('\n');
  io.out(`${[io.style.bold(title), ...lines].join('\n')}\n`);
}

/** The explanation as `--json` prints it: whole, or the fields that are named. */
export const printExplanationJson = (
  io: Io,
  explanation: Explanation,
  json: NonNullable<ExplainOptions['json']>,
): void => printJson(io, selectFields(explanation, json === true ? EXPLANATION_FIELDS : json));
