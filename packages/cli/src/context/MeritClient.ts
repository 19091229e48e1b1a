import type { Client, incidents, keyResults, metrics, objectives } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  incidents: typeof incidents;
  keyResults: typeof keyResults;
  metrics: typeof metrics;
  objectives: typeof objectives;
}>;
