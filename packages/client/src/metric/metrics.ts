import {
  MetricArchiveDocument,
  MetricDefineDocument,
  MetricGetDocument,
  MetricListDocument,
  MetricRecordDocument,
  MetricSeriesDocument,
  MetricUpdateDocument,
} from '../generated/metric.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Numbers that are measured again and again. To be plugged into `createClient`. */
export const metrics = (request: MeritRequest) => ({
  /** The metrics, by their code unless ordered otherwise. */
  list: list(request, MetricListDocument),
  /** One metric; null for one that does not exist or that the token may not see. */
  get: query(request, MetricGetDocument),
  /** A metric over days, divided by periods or every so many days; null for one that does not exist or that the token may not see. */
  series: query(request, MetricSeriesDocument),
  /** Defines a metric. */
  define: mutation(request, MetricDefineDocument, 'metric'),
  /** Changes how a metric is named and read. Its unit and the dimensions that it has stay. */
  update: mutation(request, MetricUpdateDocument, 'metric'),
  /** Takes a metric out of lists. It gets no more samples; those that it has stay. */
  archive: mutation(request, MetricArchiveDocument, 'metric'),
  /** Records up to 2,000 samples, all or none. A breach of a scenario that watches their metrics opens one incident. */
  record: mutation(request, MetricRecordDocument, 'samples'),
});
