import type {
  Client,
  calendars,
  costSavings,
  grades,
  incidents,
  keyResults,
  metrics,
  objectives,
  people,
  periods,
  reports,
  scoreLint,
  teams,
  todo,
  tokens,
  viewer,
  workItems,
} from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  calendars: typeof calendars;
  costSavings: typeof costSavings;
  grades: typeof grades;
  incidents: typeof incidents;
  keyResults: typeof keyResults;
  metrics: typeof metrics;
  objectives: typeof objectives;
  people: typeof people;
  periods: typeof periods;
  reports: typeof reports;
  scoreLint: typeof scoreLint;
  teams: typeof teams;
  todo: typeof todo;
  tokens: typeof tokens;
  viewer: typeof viewer;
  workItems: typeof workItems;
}>;
