import type { SampleInput } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { dimensionOf } from '../dimensionOf.ts';
import { requireMetric } from '../requireMetric.ts';
import { readSamples } from './readSamples.ts';

/** What was measured beside the value. Numbers are exact decimals as text. */
export interface MetricRecordOptions extends GlobalOptions {
  readonly numerator?: string;
  readonly denominator?: string;
  readonly start?: string;
  readonly end?: string;
  readonly unit?: string;
  /** `name=value` each. */
  readonly dimension?: readonly string[];
}

/** Records samples, one from the options or all of stdin, and tells their ids. */
export async function runMetricRecord(
  name: string,
  value: string | undefined,
  options: MetricRecordOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const merit = await context.client(options);
  const metric = await requireMetric(merit, name, context.stop);
  const isOne = value !== undefined || options.numerator !== undefined || options.denominator !== undefined;
  const samples = isOne
    ? [sampleOf(metric.id, value, options, context)]
    : readSamples(await io.readStdin(), metric.id);
  const recorded = await merit.metrics.record({ samples }, { signal: context.stop });
  for (const { id } of recorded) io.out(`${io.style.cyan(id)}\n`);
}

function sampleOf(
  metricId: string,
  value: string | undefined,
  { numerator, denominator, start, end, unit, dimension }: MetricRecordOptions,
  { now }: CliContext,
): SampleInput {
  return {
    metricId,
    start: start ?? now().toISOString(),
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(end !== undefined && { end }),
    ...(unit !== undefined && { unit }),
    dimensions: (dimension ?? []).map(dimensionOf),
  };
}
