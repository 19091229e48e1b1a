import { type KeyResultInput, MEASURES, type Measure, parseDecimal } from '@meritkit/core';

const at = { recordedAt: '2026-10-05T08:00:00.000Z', sequence: 1n };

/** What is written of a key result: as text, as it arrives from a file or a database. */
interface Written {
  readonly index: number;
  readonly measure: Measure;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly ends: readonly string[];
  readonly points: readonly (readonly [value: string, score: string])[];
  readonly current: string | null;
  readonly steps: readonly string[];
  readonly assessed: string | null;
}

const DIRECTED: Partial<Record<Measure, readonly [string, string]>> = {
  INCREASE: ['10', '110.5'],
  DECREASE: ['110.5', '10'],
};

/** A key result of the nine measures in turn, with numbers that differ from one to the next. */
export function written(index: number): Written {
  const measure = MEASURES[index % MEASURES.length] ?? 'BOOLEAN';
  const current = `${20 + (index % 977) / 10}`;
  const [baseline = null, target = null] = DIRECTED[measure] ?? [];
  const isThreshold = measure === 'AT_LEAST' || measure === 'AT_MOST';
  const isMeasured = measure !== 'MILESTONES' && measure !== 'ASSESSED';
  return {
    index,
    measure,
    baseline,
    target: isThreshold ? '65.5' : target,
    ends: measure === 'RANGE' ? ['60', '80', '40.5', '99.5'] : [],
    points:
      measure === 'PIECEWISE'
        ? [
            ['0', '0'],
            ['30', '0.3'],
            ['70', '0.7'],
            ['100', '1'],
          ]
        : [],
    current: isMeasured ? (measure === 'BOOLEAN' ? String(index % 2) : current) : null,
    steps: measure === 'MILESTONES' ? ['1', '0.5', '0'] : [],
    assessed: measure === 'ASSESSED' ? `0.${65 + (index % 30)}` : null,
  };
}

const observation = (value: string) => ({
  id: 'chk',
  value: parseDecimal(value),
  numerator: null,
  denominator: null,
  observedAt: '2026-10-05T08:00:00.000Z',
  ...at,
});

const decimal = (text: string | null | undefined) => (text == null ? null : parseDecimal(text));

/** The same as the rules take it: all numbers parsed. */
export function parsed({
  index,
  measure,
  ends,
  points,
  current,
  steps,
  assessed,
  ...rest
}: Written): KeyResultInput {
  const [low, high, lowest, highest] = ends.map(parseDecimal);
  const isThreshold = measure === 'AT_LEAST' || measure === 'AT_MOST';
  return {
    id: `kr_${index}`,
    definition: {
      id: `kdef_${index}`,
      measure,
      valueSource: 'CHECK_IN',
      unit: null,
      baseline: decimal(rest.baseline),
      target: decimal(rest.target),
      weight: BigInt(1 + (index % 7)),
      validFrom: '2026-10-01T00:00:00.000Z',
      legacy: false,
      threshold: isThreshold
        ? { method: 'LAST', tolerance: index % 2 === 0 ? null : parseDecimal('20') }
        : null,
      range:
        low === undefined || high === undefined || lowest === undefined || highest === undefined
          ? null
          : { low, high, lowest, highest },
      points: points.map(([value, score]) => ({ value: parseDecimal(value), score: parseDecimal(score) })),
      ...at,
    },
    observation: current === null ? null : observation(current),
    milestones: steps.map((done, step) => ({
      id: `mst_${index}_${step}`,
      title: 'Step',
      weight: BigInt(step + 1),
      dueOn: null,
      observation: observation(done),
    })),
    override: null,
    assessment:
      assessed === null
        ? null
        : {
            id: 'asm',
            value: parseDecimal(assessed),
            reason: 'r',
            by: null,
            observedAt: at.recordedAt,
            ...at,
          },
  };
}
