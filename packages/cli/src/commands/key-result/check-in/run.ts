import type { CheckIn } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { percent } from '../../../output/computedColumn.ts';
import { printJson } from '../../../output/printJson.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { wordsOf } from '../../../output/Words.ts';

/** The fields that `--json` can print here. */
export const CHECK_IN_FIELDS = [
  'id',
  'keyResult',
  'milestone',
  'value',
  'numerator',
  'denominator',
  'writtenValue',
  'writtenUnit',
  'confidence',
  'note',
  'author',
  'observedAt',
  'recordedAt',
] as const satisfies readonly (keyof CheckIn)[];

/** What was observed beside the value. Numbers are exact decimals as text. */
export interface KeyResultCheckInOptions extends GlobalOptions {
  readonly numerator?: string;
  readonly denominator?: string;
  /** The unit in which the value, or the numerator, is written. */
  readonly unit?: string;
  /** The place of a milestone among those of the key result, from 1. */
  readonly milestone?: number;
  readonly confidence?: string;
  readonly note?: string;
  readonly observedAt?: string;
  readonly json?: readonly (typeof CHECK_IN_FIELDS)[number][];
}

/** Records a check-in and tells its id and where the key result stands since. */
export async function runKeyResultCheckIn(
  id: string,
  value: string | undefined,
  options: KeyResultCheckInOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const { numerator, denominator, unit, milestone, confidence, note, observedAt } = options;
  const merit = await context.client(options);
  const checkIn = await merit.keyResults.checkIn(
    {
      id,
      ...(value !== undefined && { value }),
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
      ...(unit !== undefined && { unit }),
      ...(milestone !== undefined && { milestone }),
      ...(confidence !== undefined && { confidence }),
      ...(note !== undefined && { note }),
      ...(observedAt !== undefined && { observedAt }),
    },
    { signal: context.stop },
  );
  const { progress } = checkIn.keyResult;
  const words = wordsOf(languageOf(options.lang, context.env));
  if (options.json !== undefined) printJson(io, selectFields(checkIn, options.json));
  else if (io.isTTY) io.out(`${io.style.cyan(checkIn.id)}  ${words.progress} ${percent(progress)}\n`);
  else io.out(`${checkIn.id}\t${progress.value ?? ''}\n`);
}
