import type { Client, grades, incidents, keyResults, metrics, objectives, reports } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  grades: typeof grades;
  incidents: typeof incidents;
  keyResults: typeof keyResults;
  metrics: typeof metrics;
  objectives: typeof objectives;
  reports: typeof reports;
}>;
