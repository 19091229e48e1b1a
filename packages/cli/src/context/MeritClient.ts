import type {
  Client,
  costSavings,
  grades,
  incidents,
  keyResults,
  metrics,
  objectives,
  reports,
  tokens,
  viewer,
  workItems,
} from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  costSavings: typeof costSavings;
  grades: typeof grades;
  incidents: typeof incidents;
  keyResults: typeof keyResults;
  metrics: typeof metrics;
  objectives: typeof objectives;
  reports: typeof reports;
  tokens: typeof tokens;
  viewer: typeof viewer;
  workItems: typeof workItems;
}>;
