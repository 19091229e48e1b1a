import type { Client, costSavings, keyResults, objectives, workItems } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  costSavings: typeof costSavings;
  objectives: typeof objectives;
  keyResults: typeof keyResults;
  workItems: typeof workItems;
}>;
