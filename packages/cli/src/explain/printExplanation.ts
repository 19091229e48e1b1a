import type { Explanation } from '@meritkit/client';
import type { Io } from '../context/Io.ts';
import { oneLine } from '../output/oneLine.ts';
import { printJson } from '../output/printJson.ts';
import { safeText } from '../output/safeText.ts';
import { selectFields } from '../output/selectFields.ts';
import { EXPLANATION_FIELDS } from './EXPLANATION_FIELDS.ts';
import type { ExplainOptions } from './ExplainOptions.ts';

/** Prints the explanation of one thing under its title. */
export const printExplanation = (io: Io, title: string, { text }: Explanation): void =>
  io.out(`${io.style.bold(oneLine(title))}\n${safeText(text).trimEnd()}\n`);

/** The explanation as `--json` prints it: whole, or the fields that are named. */
export const printExplanationJson = (
  io: Io,
  explanation: Explanation,
  json: NonNullable<ExplainOptions['json']>,
): void => printJson(io, selectFields(explanation, json === true ? EXPLANATION_FIELDS : json));
