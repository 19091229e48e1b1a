import {
  agreement,
  DomainError,
  parseDecimal,
  type ReportedFigure,
  type ReportedItem,
  type StatedFigure,
} from '@meritkit/core';
import type { CliContext } from '../context/CliContext.ts';
import type { MeritClient } from '../context/MeritClient.ts';
import { FigureDocument, type FigureSource, SeriesDocument } from './ReportSources.ts';

/** The days of a report, and the instant from which it is seen. */
export interface Span {
  readonly startsOn: string;
  readonly endsBefore: string;
  readonly asOf: string;
}

type Figure = NonNullable<NonNullable<FigureSource['statement']>['figure']>;

const statedOf = ({ text, value, places, qualifier, unit }: Figure): StatedFigure => ({
  value: value === null ? null : parseDecimal(value),
  places,
  qualifier,
  unit,
  window: null,
  text,
  by: null,
});

/** Whether a computed value agrees with a figure; null where that cannot be told, as of units that do not fit together. */
function agree(figure: Figure, value: string, unit: string): boolean | null {
  try {
    return agreement(statedOf(figure), { value: parseDecimal(value), unit });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/**
 * The figures of a report: its stated items that are about one metric, beside what the samples of the metric say of the
 * period. Without samples, or about several metrics, an item stays as it is written: nothing of it is lost.
 */
export async function fetchFigures(
  merit: MeritClient,
  items: readonly ReportedItem[],
  { startsOn: from, endsBefore: until, asOf }: Span,
  { stop }: CliContext,
): Promise<ReadonlyMap<ReportedItem, ReportedFigure>> {
  const call = { signal: stop };
  const found = await Promise.all(
    items.map(async (item): Promise<readonly (readonly [ReportedItem, ReportedFigure])[]> => {
      const [metric, ...more] = item.about.filter((id) => id.startsWith('mtr_'));
      if (item.kind !== 'STATEMENT' || metric === undefined || more.length > 0) return [];
      const statement = item.about.find((id) => id.startsWith('stm_'));
      const [series, source] = await Promise.all([
        merit.request(SeriesDocument, { id: metric, from, until, asOf }, call),
        statement === undefined ? null : merit.request(FigureDocument, { id: statement }, call),
      ]);
      const measured = series.data.metricSeries;
      const value = measured?.total.value ?? null;
      const figure = source?.data.statement?.figure ?? null;
      if (measured === null || value === null) return [];
      return [
        [
          item,
          {
            name: measured.metric.name,
            stated: {
              text: saidOf(item.text, measured.metric.name) ?? figure?.text ?? item.text,
              ids: [item.id, ...(statement === undefined ? [] : [statement])],
            },
            computed: { text: `${value} ${measured.metric.unit}`, ids: [metric] },
            agree: figure === null ? null : agree(figure, value, measured.metric.unit),
          },
        ],
      ];
    }),
  );
  return new Map(found.flat());
}

/** What an item says of a metric with whose name it begins: all of it, as the reason may stand behind the figure. */
function saidOf(text: string, name: string): string | null {
  const said = text.startsWith(name) ? text.slice(name.length).replace(/^\s*[：:]\s*/, '') : text;
  return said === text || said === '' ? null : said;
}
