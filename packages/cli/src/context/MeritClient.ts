import type { Client, keyResults, objectives, people, teams, tokens, viewer } from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  objectives: typeof objectives;
  keyResults: typeof keyResults;
  people: typeof people;
  teams: typeof teams;
  tokens: typeof tokens;
  viewer: typeof viewer;
}>;
