import type { Client, grades, keyResults, objectives, reports } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  objectives: typeof objectives;
  keyResults: typeof keyResults;
  reports: typeof reports;
  grades: typeof grades;
}>;
