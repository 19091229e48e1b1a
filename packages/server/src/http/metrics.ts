import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted of the requests, for Prometheus. */
export interface Metrics {
  readonly requestEnded: (status: number, seconds: number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Counts requests and their durations; beside them the process' own figures. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'meritkit_http_request_duration_seconds',
    help: 'Duration of HTTP requests by status.',
    labelNames: ['status'],
    registers: [registry],
  });
  return {
    requestEnded: (status, seconds) => duration.observe({ status: String(status) }, seconds),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
