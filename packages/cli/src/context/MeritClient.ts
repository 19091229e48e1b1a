import type { Client, keyResults, objectives, tokens, viewer } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  objectives: typeof objectives;
  keyResults: typeof keyResults;
  tokens: typeof tokens;
  viewer: typeof viewer;
}>;
